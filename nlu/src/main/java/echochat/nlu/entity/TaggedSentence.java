package echochat.nlu.entity;

import java.util.Arrays;

/// A training sentence as the tagger sees it.
///
/// @param words per token, the place of the feature that is the word itself, or -1 if it has none
/// @param features per token, places in the tagger's vocabulary
/// @param context per token, numbers of the word and its kinds in the context's vocabulary
/// @param labels per token, in the numbering of [Tagset]
record TaggedSentence(int[] words, int[][] features, int[][] context, int[] labels) {
    int length() {
        return labels.length;
    }

    /// The same with more features at each token.
    TaggedSentence with(int[][] more) {
        var all = new int[features.length][];
        for (int token = 0; token < all.length; token++) {
            var before = features[token].length;
            all[token] = Arrays.copyOf(features[token], before + more[token].length);
            System.arraycopy(more[token], 0, all[token], before, more[token].length);
        }
        return new TaggedSentence(words, all, context, labels);
    }
}
