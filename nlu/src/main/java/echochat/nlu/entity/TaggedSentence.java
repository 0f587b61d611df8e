package echochat.nlu.entity;

/// A training sentence as the tagger sees it.
///
/// @param features per token, places in the tagger's vocabulary
/// @param labels per token, in the numbering of [Tagset]
record TaggedSentence(int[][] features, int[] labels) {
    int length() {
        return labels.length;
    }
}
