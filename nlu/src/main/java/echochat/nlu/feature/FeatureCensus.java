package echochat.nlu.feature;

import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.text.Token;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the pieces of the training sentences and keeps those worth learning from.
public final class FeatureCensus {
    private static final int SMALL = 2000;
    private static final int LARGE_STRICTNESS = 3;
    private static final int MOST_FEATURES = 200_000;

    private final HashCounts counts = new HashCounts(Long.SIZE);
    private int messages;

    public void count(List<Token> tokens, List<String> hints) {
        var pieces = MessagePieces.of(tokens, hints, MessagePieces.LONGEST_RUN);
        messages++;
        for (int i = 0; i < pieces.length; i++) {
            if (i == 0 || pieces[i] != pieces[i - 1]) {
                counts.add(pieces[i]);
            }
        }
    }

    /// @param lexicon absent if nothing is known of the words beforehand
    /// @param goOn called now and then; may throw
    public MessageFeatures features(@Nullable Lexicon lexicon, Runnable goOn) {
        var strictness = strictness(goOn);
        var kept = counts.sorted((piece, count) -> count >= leastCount(piece, strictness), goOn);
        var rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            var share = (1.0 + messages) / (1.0 + counts.get(kept[i]));
            rarity[i] = (float) (1 + StrictMath.log(share));
        }
        return new MessageFeatures(kept, rarity, lexicon);
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
