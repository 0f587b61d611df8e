package echochat.nlu.math;

import java.util.Arrays;

/// Numbers by chance that are the same on every machine for the same seed (SplitMix64, Steele and
/// others 2014).
public final class RandomStream {
    private static final long STEP = 0x9E3779B97F4A7C15L;
    private static final float FLOAT_UNIT = 0x1.0p-24f;

    private long state;

    public RandomStream(long seed) {
        state = seed;
    }

    /// A stream of its own for a purpose, the same whenever it is asked for.
    public static RandomStream of(long seed, String purpose) {
        return new RandomStream(mix(seed ^ (purpose.hashCode() * STEP)));
    }

    public long nextLong() {
        state += STEP;
        return mix(state);
    }

    /// As many numbers as so many calls of [#nextLong] would give. They are mixed in a loop of its
    /// own, which the compiler turns into vector instructions.
    public void fill(long[] numbers, int count) {
        for (int i = 0; i < count; i++) {
            state += STEP;
            numbers[i] = state;
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = mix(numbers[i]);
        }
    }

    /// From 0 to below 1.
    public float nextFloat() {
        return (nextLong() >>> 40) * FLOAT_UNIT;
    }

    /// From 0 to below the bound.
    public int nextInt(int bound) {
        return (int) Long.remainderUnsigned(nextLong(), bound);
    }

    /// Some of the numbers, in their order.
    ///
    /// @param hidden which share of them is left out in the long run
    public int[] some(int[] numbers, float hidden) {
        var some = new int[numbers.length];
        int count = 0;
        for (var number : numbers) {
            if (nextFloat() >= hidden) {
                some[count++] = number;
            }
        }
        return Arrays.copyOf(some, count);
    }

    /// Puts the indices into an order by chance.
    public void shuffle(int[] order) {
        for (int last = order.length - 1; last > 0; last--) {
            var other = nextInt(last + 1);
            var kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }

    private static long mix(long value) {
        var mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
