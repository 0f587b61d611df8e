package echochat.nlu.feature;

import java.util.BitSet;

/// In how many intents' messages each piece occurs.
final class IntentCounts {
    private static final int PAIR_KIND = 5;

    private final BitSet intents = new BitSet();
    private final HashCounts pairs = new HashCounts(Long.SIZE); // of a piece and an intent
    private final HashCounts counts = new HashCounts(Long.SIZE); // of a piece

    void add(long piece, int intent) {
        intents.set(intent);
        var pair = FeatureHash.join(piece, FeatureHash.start(PAIR_KIND) + intent);
        if (pairs.add(FeatureHash.finish(pair)) == 1) {
            counts.add(piece);
        }
    }

    int get(long piece) {
        return counts.get(piece);
    }

    /// How many intents there are.
    int all() {
        return intents.cardinality();
    }
}
