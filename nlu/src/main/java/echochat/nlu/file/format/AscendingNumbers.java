package echochat.nlu.file.format;

import echochat.nlu.file.ModelDamagedException;

/// Different numbers above 0 in ascending order, which are written as the distances between them.
public final class AscendingNumbers {
    private AscendingNumbers() {}

    /// From one number to the next, the first one from 0.
    public static long[] distances(long[] numbers) {
        var distances = numbers.clone();
        for (int i = 1; i < distances.length; i++) {
            distances[i] = numbers[i] - numbers[i - 1];
        }
        return distances;
    }

    /// The numbers that have these distances.
    ///
    /// @param bits of which each must consist
    /// @param what each of them is called if it is wrong
    public static long[] of(long[] distances, int bits, String what, SectionReader section)
            throws ModelDamagedException {
        var numbers = new long[distances.length];
        long before = 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = before + distances[i];
            section.check(numbers[i] > before && numbers[i] < 1L << bits, what);
            before = numbers[i];
        }
        return numbers;
    }
}
