package echochat.nlu.feature;

import java.util.Arrays;

/// The few features that a message has, with their weights. The arrays are not to be changed.
///
/// @param ids places in the vocabulary, ascending
/// @param values as long as `ids`
/// @param tokens how many the message is made of
/// @param familiarWords share of the message's words and pairs that were seen in training, weighted
///     by rarity, from 0 to 1
/// @param familiarRuns the same for runs of characters
public record SparseVector(
        int[] ids, float[] values, int tokens, float familiarWords, float familiarRuns) {
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
        return new SparseVector(moreIds, moreValues, tokens, familiarWords, familiarRuns);
    }

    SparseVector withFamiliarity(float words, float runs) {
        return new SparseVector(ids, values, tokens, words, runs);
    }
}
