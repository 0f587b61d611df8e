package echochat.nlu.feature;

/// The few features that a message has, with their weights. The arrays are not to be changed.
///
/// @param ids places in the vocabulary, ascending
/// @param values as long as `ids`
/// @param familiarWords share of the message's words and pairs that were seen in training, weighted
///     by rarity, from 0 to 1
/// @param familiarRuns the same for runs of characters
public record SparseVector(int[] ids, float[] values, float familiarWords, float familiarRuns) {
    public int size() {
        return ids.length;
    }
}
