package echochat.lexicon;

/// The cells of a row that are not zero.
///
/// @param columns ascending
/// @param cells as long as `columns`
record SparseRow(int[] columns, float[] cells) {
    int size() {
        return columns.length;
    }
}
