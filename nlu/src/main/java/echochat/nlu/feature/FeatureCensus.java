package echochat.nlu.feature;

import echochat.nlu.text.Token;
import java.util.Arrays;
import java.util.List;

/// Counts the pieces of the training sentences and keeps those worth learning from.
public final class FeatureCensus {
    private static final int SMALL = 2000;
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

    public MessageFeatures features() {
        var kept = keep(leastCount());
        var rarity = new float[kept.length];
        for (int i = 0; i < kept.length; i++) {
            var share = (1.0 + messages) / (1.0 + counts.get(kept[i]));
            rarity[i] = (float) (1 + StrictMath.log(share));
        }
        return new MessageFeatures(kept, rarity);
    }

    /// The smallest count at which no more than the allowed number of features stay.
    private int leastCount() {
        int least = messages < SMALL ? 1 : 2;
        while (keep(least).length > MOST_FEATURES) {
            least++;
        }
        return least;
    }

    private long[] keep(int leastRunCount) {
        var least = Math.max(1, leastRunCount == 2 ? 1 : leastRunCount);
        return Arrays.stream(counts.sortedKeys())
                .filter(
                        key ->
                                counts.get(key)
                                        >= (MessagePieces.isRun(key) ? leastRunCount : least))
                .toArray();
    }
}
