package echochat.nlu.entity.context;

import echochat.nlu.feature.HashCounts;
import echochat.nlu.feature.LongIndex;

/// The numbers of the words, and of the kinds of words, that a [ContextNet] knows.
public final class ContextWords {
    private static final int MOST = 1_000_000; // each takes 128 bytes while it is learned
    private static final int LEAST = 2; // of what occurs once, nothing is learned that holds

    private final long[] hashes; // ascending
    private final LongIndex index;

    ContextWords(long[] hashes) {
        this.hashes = hashes;
        index = new LongIndex(hashes.length);
        for (int i = 0; i < hashes.length; i++) {
            index.put(hashes[i], i);
        }
    }

    /// Those that occur more than once, or of more than a million the commonest.
    ///
    /// @param goOn called now and then; may throw
    public static ContextWords of(HashCounts counts, Runnable goOn) {
        var least = counts.leastFor(MOST, LEAST, goOn);
        return new ContextWords(counts.sorted((_, count) -> count >= least, goOn));
    }

    long[] hashes() {
        return hashes;
    }

    int count() {
        return hashes.length;
    }

    /// The numbers of those that are known.
    public int[] known(long[] seen) {
        return index.known(seen);
    }
}
