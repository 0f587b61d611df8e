package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;

/// A linear and a hidden net that decide together: their errors differ.
///
/// @param linear has no rows if there are too many intents to hold a weight for each
record Committee(LinearNet linear, HiddenNet hidden) {
    int classes() {
        return linear.bias().length;
    }

    /// The mean of both nets' scores of each class.
    float[] scores(SparseVector message) {
        var scores = new float[classes()];
        var share = linearShare();
        if (share > 0) {
            linear.addScores(message, share, scores);
        }
        hidden.addScores(message, 1 - share, scores);
        return scores;
    }

    /// The same score of one class, taken apart.
    ScoreParts parts(SparseVector message, int category) {
        var parts = new ScoreParts(message.size());
        var share = linearShare();
        if (share > 0) {
            linear.addParts(message, share, category, parts);
        }
        hidden.addParts(message, 1 - share, category, parts);
        return parts;
    }

    private float linearShare() {
        return linear.weights().count() == 0 ? 0 : 0.5f;
    }
}
