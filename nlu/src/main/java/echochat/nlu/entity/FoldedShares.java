package echochat.nlu.entity;

import echochat.nlu.math.Rows;

/// What was learned, without shares of words: since those depend on the word alone, their weights
/// are added to the word's own, and a tagger need not know of them.
record FoldedShares(WordShares shares, Emissions weights) {
    /// The row of what a word is that nobody has seen.
    float[] stranger() {
        return weights.row(shares.stranger());
    }

    /// The row of a feature that a message shows.
    float[] row(int feature) {
        var sum = weights.row(feature).clone();
        for (var share : shares.of(feature)) {
            Rows.add(sum, weights.row(share), 1);
        }
        return sum;
    }
}
