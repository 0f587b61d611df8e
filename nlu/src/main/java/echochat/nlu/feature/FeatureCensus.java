package echochat.nlu.feature;

import echochat.nlu.lexicon.WordKnowledge;
import echochat.nlu.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the pieces of the training sentences and keeps those worth learning from.
public final class FeatureCensus {
    private static final int SMALL = 2000;
    private static final int LARGE_STRICTNESS = 3;
    private static final int MOST_FEATURES = 200_000;
    private static final int FEW = 3000;
    private static final float UNMET = 1.4f; // times the rarity of the rarest

    private final WordKnowledge known;
    private final HashCounts counts = new HashCounts(Long.SIZE);
    private @Nullable IntentCounts byIntent = new IntentCounts(); // while messages are few
    private int messages;

    /// @param known of the words beforehand
    public FeatureCensus(WordKnowledge known) {
        this.known = known;
    }

    /// @param intent its number
    public void count(List<Token> tokens, List<String> hints, int intent) {
        var pieces = MessagePieces.of(tokens, hints, known.phrases(), MessagePieces.LONGEST_RUN);
        messages++;
        byIntent = messages < FEW ? byIntent : null;
        for (int i = 0; i < pieces.length; i++) {
            if (i == 0 || pieces[i] != pieces[i - 1]) {
                counts.add(pieces[i]);
                if (byIntent != null) {
                    byIntent.add(pieces[i], intent);
                }
            }
        }
    }

    /// @param goOn called now and then; may throw
    public MessageFeatures features(Runnable goOn) {
        var strictness = strictness(goOn);
        var kept = counts.sorted((piece, count) -> count >= leastCount(piece, strictness), goOn);
        var rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            rarity[i] = rarity(kept[i]);
        }
        var met = PieceRarity.of(rarity);
        return new MessageFeatures(kept, new PieceRarity(rarity, UNMET * met.unmet()), known);
    }

    /// Where messages are few, what counts is in how many intents a piece occurs: one that several
    /// messages of the same intent share says more of it than one that was met once. Of many
    /// messages the nets learn by themselves which pieces say much.
    private float rarity(long piece) {
        return byIntent == null
                ? PieceRarity.among(counts.get(piece), messages)
                : PieceRarity.among(byIntent.get(piece), byIntent.all());
    }

    /// The mildest strictness at which no more than the allowed number of features stay.
    private int strictness(Runnable goOn) {
        var runs = counts.countsFrom(messages + 1, (piece, _) -> MessagePieces.isRun(piece), goOn);
        var words =
                counts.countsFrom(messages + 1, (piece, _) -> !MessagePieces.isRun(piece), goOn);
        int strictness = messages < SMALL ? 1 : LARGE_STRICTNESS;
        while (strictness <= messages
                && runs[strictness] + words[leastWord(strictness)] > MOST_FEATURES) {
            strictness++;
        }
        return strictness;
    }

    private static int leastCount(long piece, int strictness) {
        return MessagePieces.isRun(piece) ? strictness : leastWord(strictness);
    }

    /// A run must occur so often; a word or a pair, which says more, two times less.
    private static int leastWord(int strictness) {
        return Math.max(1, strictness - 2);
    }
}
