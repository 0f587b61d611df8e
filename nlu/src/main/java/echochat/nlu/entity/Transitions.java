package echochat.nlu.entity;

import echochat.nlu.math.Exponential;

/// Scores of one label following another. Label 0 is outside; 2k + 1 begins and 2k + 2 continues a
/// span of kind k. A span can be continued only after its own beginning or continuation.
final class Transitions {
    static final float NEVER = -1e4f;

    private final int width;
    private final float[] scores; // one row per label before, of width labels after
    private final float[] firstScores;
    private final float[] leaving; // exponentials of the scores
    private final float[] arriving; // the same, transposed
    private final float[] first;

    Transitions(float[] scores, float[] firstScores) {
        width = firstScores.length;
        this.scores = scores;
        this.firstScores = firstScores;
        leaving = new float[width * width];
        arriving = new float[width * width];
        first = new float[width];
        refresh();
    }

    Transitions(int width) {
        this(new float[width * width], new float[width]);
    }

    static boolean isBeginning(int label) {
        return (label & 1) == 1;
    }

    static boolean isContinuation(int label) {
        return label > 0 && (label & 1) == 0;
    }

    static boolean isAllowed(int before, int after) {
        return !isContinuation(after) || before == after || before == after - 1;
    }

    int width() {
        return width;
    }

    float[] scores() {
        return scores;
    }

    float[] firstScores() {
        return firstScores;
    }

    float[] first() {
        return first;
    }

    /// Brings the exponentials up to the scores.
    void refresh() {
        System.arraycopy(scores, 0, leaving, 0, scores.length);
        System.arraycopy(firstScores, 0, first, 0, width);
        Exponential.apply(leaving, 0, leaving.length);
        Exponential.apply(first, 0, width);
        for (int after = 2; after < width; after += 2) {
            first[after] = 0;
            for (int before = 0; before < width; before++) {
                if (!isAllowed(before, after)) {
                    leaving[before * width + after] = 0;
                }
            }
        }
        for (int before = 0; before < width; before++) {
            for (int after = 0; after < width; after++) {
                arriving[after * width + before] = leaving[before * width + after];
            }
        }
    }

    float score(int before, int after) {
        return isAllowed(before, after) ? scores[before * width + after] : NEVER;
    }

    float exponential(int before, int after) {
        return leaving[before * width + after];
    }

    void addLeaving(int before, float mass, float[] result, int offset) {
        var row = before * width;
        for (int after = 0; after < width; after++) {
            result[offset + after] += mass * leaving[row + after];
        }
    }

    void addArriving(int after, float mass, float[] result, int offset) {
        var row = after * width;
        for (int before = 0; before < width; before++) {
            result[offset + before] += mass * arriving[row + before];
        }
    }
}
