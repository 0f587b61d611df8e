package echochat.nlu.feature;

import java.util.Arrays;

/// How often each of very many hashes occurs. Parted by the leading bits of the hash, so that no
/// part takes long to grow or to sort: whoever counts can be stopped in between.
public final class HashCounts {
    private static final int PART_BITS = 6;
    private static final int PARTS = 1 << PART_BITS;
    private static final int HIGHEST = 1000;

    private final LongIndex[] parts = new LongIndex[PARTS];
    private final int shift;
    private final int sign;

    /// Decides about a hash.
    @FunctionalInterface
    public interface Filter {
        boolean accepts(long hash, int count);
    }

    /// @param bits how many a hash has; with 64, it has a sign
    public HashCounts(int bits) {
        shift = bits - PART_BITS;
        sign = bits == Long.SIZE ? PARTS / 2 : 0; // negative hashes come first
        for (int part = 0; part < PARTS; part++) {
            parts[part] = new LongIndex(1 << 8);
        }
    }

    /// Counts one more and returns how many there are now.
    public int add(long hash) {
        return part(hash).add(hash, 1);
    }

    /// [LongIndex#MISSING] if it was never counted.
    public int get(long hash) {
        return part(hash).get(hash);
    }

    private LongIndex part(long hash) {
        return parts[((int) (hash >>> shift) & (PARTS - 1)) ^ sign];
    }

    /// The hashes that the filter accepts, in ascending order.
    ///
    /// @param goOn called now and then; may throw
    public long[] sorted(Filter filter, Runnable goOn) {
        var result = new long[count(filter, goOn)];
        int size = 0;
        for (var part : parts) {
            goOn.run();
            var from = size;
            size = part.copy(filter, result, size);
            Arrays.sort(result, from, size);
        }
        return result;
    }

    private int count(Filter filter, Runnable goOn) {
        int count = 0;
        for (var part : parts) {
            goOn.run();
            count += part.count(filter);
        }
        return count;
    }

    /// So often hashes must occur that no more than the wanted number do, up to 1,000 times.
    ///
    /// @param least how often they must occur anyway
    /// @param goOn called now and then; may throw
    public int leastFor(int most, int least, Runnable goOn) {
        var atLeast = countsFrom(HIGHEST, (_, _) -> true, goOn);
        int needed = least;
        while (needed < HIGHEST && atLeast[needed] > most) {
            needed++;
        }
        return needed;
    }

    /// How many of the hashes that the filter accepts occur at least so often, by how often.
    ///
    /// @param highest of the numbers that are asked about
    /// @param goOn called now and then; may throw
    public int[] countsFrom(int highest, Filter filter, Runnable goOn) {
        var result = new int[highest + 1];
        for (var part : parts) {
            goOn.run();
            part.tally(filter, result);
        }
        for (int count = highest; count > 0; count--) {
            result[count - 1] += result[count];
        }
        return result;
    }
}
