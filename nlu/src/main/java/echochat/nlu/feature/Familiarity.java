package echochat.nlu.feature;

/// How much of a message was met in training, in words and pairs and in runs of characters: the
/// share of those known, weighted by rarity.
final class Familiarity {
    private static final int WORDS = 0;
    private static final int RUNS = 1;

    private final float[] known = new float[2];
    private final float[] all = new float[2];

    void addKnown(long piece, float rarity) {
        known[block(piece)] += rarity;
        all[block(piece)] += rarity;
    }

    void addUnknown(long piece, float rarity) {
        all[block(piece)] += rarity;
    }

    private static int block(long piece) {
        return MessagePieces.isRun(piece) ? RUNS : WORDS;
    }

    /// Adds what a message has beside its features.
    ///
    /// @param features all of them as known
    /// @param traits how familiar the whole message was then
    void addUnknownBeside(Familiarity features, Traits traits) {
        all[WORDS] += unknown(features.known[WORDS], traits.familiarWords());
        all[RUNS] += unknown(features.known[RUNS], traits.familiarRuns());
    }

    /// What was unknown, if so much was known and that was such a share of all.
    private static float unknown(float known, float share) {
        return share == 0 ? 0 : known / share - known;
    }

    float words() {
        return share(known[WORDS], all[WORDS]);
    }

    float runs() {
        return share(known[RUNS], all[RUNS]);
    }

    private static float share(float known, float all) {
        return all == 0 ? 0 : known / all;
    }
}
