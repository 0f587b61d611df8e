package echochat.nlu.feature;

import java.util.Arrays;

/// The few features that a message has, with their weights. The arrays are not to be changed.
///
/// @param ids places in the vocabulary, ascending
/// @param values as long as `ids`
public record SparseVector(int[] ids, float[] values, Traits traits) {
    public int size() {
        return ids.length;
    }

    /// The same with numbers for a row of features that follow all others.
    ///
    /// @param first the place of the first of them in the vocabulary
    SparseVector and(int first, float[] numbers) {
        var moreIds = Arrays.copyOf(ids, ids.length + numbers.length);
        var moreValues = Arrays.copyOf(values, moreIds.length);
        for (int i = 0; i < numbers.length; i++) {
            moreIds[ids.length + i] = first + i;
            moreValues[ids.length + i] = numbers[i];
        }
        return new SparseVector(moreIds, moreValues, traits);
    }
}
