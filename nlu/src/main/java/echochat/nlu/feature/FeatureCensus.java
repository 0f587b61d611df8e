package echochat.nlu.feature;

import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.text.Token;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Counts the pieces of the training sentences and keeps those worth learning from.
public final class FeatureCensus {
    private static final int SMALL = 2000;
    private static final int LARGE_STRICTNESS = 3;
    private static final int MOST_FEATURES = 200_000;

    private final LongIndex counts = new LongIndex(1 << 14);
    private int messages;

    public void count(List<Token> tokens, List<String> hints) {
        var pieces = MessagePieces.of(tokens, hints);
        messages++;
        for (int i = 0; i < pieces.length; i++) {
            if (i == 0 || pieces[i] != pieces[i - 1]) {
                counts.add(pieces[i], 1);
            }
        }
    }

    /// @param lexicon absent if nothing is known of the words beforehand
    public MessageFeatures features(@Nullable Lexicon lexicon) {
        var kept = keep(strictness());
        var rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            var share = (1.0 + messages) / (1.0 + counts.get(kept[i]));
            rarity[i] = (float) (1 + StrictMath.log(share));
        }
        return new MessageFeatures(kept, rarity, lexicon);
    }

    /// The mildest strictness at which no more than the allowed number of features stay.
    private int strictness() {
        int strictness = messages < SMALL ? 1 : LARGE_STRICTNESS;
        while (keep(strictness).length > MOST_FEATURES) {
            strictness++;
        }
        return strictness;
    }

    /// A run must occur so often; a word or a pair, which says more, two times less.
    private long[] keep(int strictness) {
        var words = Math.max(1, strictness - 2);
        return Arrays.stream(counts.sortedKeys())
                .filter(key -> counts.get(key) >= (MessagePieces.isRun(key) ? strictness : words))
                .toArray();
    }
}
