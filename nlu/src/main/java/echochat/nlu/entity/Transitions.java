package echochat.nlu.entity;

import echochat.nlu.math.Exponential;
import echochat.nlu.math.Rows;

/// Scores of one label following another. Label 0 is outside; 2k + 1 begins and 2k + 2 continues a
/// span of kind k. A span can be continued only after its own beginning or continuation.
final class Transitions {
    static final float NEVER = -1e4f;

    private final int width;
    private final Rows scores; // one row per label before, of width labels after
    private final float[] firstScores;
    private final float[][] leaving; // exponentials of the scores
    private final float[][] arriving; // the same, transposed
    private final float[] first;

    Transitions(Rows scores, float[] firstScores) {
        width = firstScores.length;
        this.scores = scores;
        this.firstScores = firstScores;
        leaving = new float[width][width];
        arriving = new float[width][width];
        first = new float[width];
        refresh();
    }

    Transitions(int width) {
        this(Rows.zeros(width, width), new float[width]);
        forbid();
    }

    private void forbid() {
        for (int after = 2; after < width; after += 2) {
            firstScores[after] = NEVER;
            for (int before = 0; before < width; before++) {
                if (before != after && before != after - 1) {
                    scores.row(before)[after] = NEVER;
                }
            }
        }
        refresh();
    }

    static boolean isBeginning(int label) {
        return (label & 1) == 1;
    }

    int width() {
        return width;
    }

    /// What must never happen scores [#NEVER].
    Rows scores() {
        return scores;
    }

    float[] firstScores() {
        return firstScores;
    }

    /// Exponentials, by label, for the first token.
    float[] first() {
        return first;
    }

    /// Exponentials, by label after.
    float[] leaving(int before) {
        return leaving[before];
    }

    /// Exponentials, by label before.
    float[] arriving(int after) {
        return arriving[after];
    }

    /// Brings the exponentials up to the scores.
    void refresh() {
        exponentiate(firstScores, first);
        for (int before = 0; before < width; before++) {
            exponentiate(scores.row(before), leaving[before]);
            for (int after = 0; after < width; after++) {
                arriving[after][before] = leaving[before][after];
            }
        }
    }

    private void exponentiate(float[] from, float[] to) {
        System.arraycopy(from, 0, to, 0, width);
        Exponential.apply(to);
        for (int label = 2; label < width; label += 2) {
            to[label] = from[label] <= NEVER / 2 ? 0 : to[label];
        }
    }
}
