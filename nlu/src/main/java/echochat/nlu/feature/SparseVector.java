package echochat.nlu.feature;

/// The few features that a message has, with their weights. The arrays are not to be changed.
///
/// @param ids places in the vocabulary, ascending
/// @param values as long as `ids`
/// @param familiar share of the message's pieces that were seen in training, from 0 to 1
public record SparseVector(int[] ids, float[] values, float familiar) {
    public int size() {
        return ids.length;
    }
}
