package echochat.nlu.math;

import java.util.Arrays;

/// Learns a table of weights by steps that shrink with what a weight has already been moved (Duchi
/// and others 2011).
public final class AdaGrad {
    private static final float FIRST = 1e-6f;

    private final Rows weights;
    private final float[][] moved; // sum of squared gradients of each weight

    public AdaGrad(Rows weights) {
        this(weights, () -> {});
    }

    /// @param goOn called now and then while room is made; may throw
    public AdaGrad(Rows weights, Runnable goOn) {
        this.weights = weights;
        moved = Rows.zeros(weights.count(), weights.width(), goOn).cells();
    }

    /// Whose first steps are the shorter the flatter it is, instead of all of one length.
    ///
    /// @param first what the sums of squares are at first
    public AdaGrad(Rows weights, float first, Runnable goOn) {
        this(weights, goOn);
        for (var row : moved) {
            Arrays.fill(row, first);
        }
    }

    public Rows weights() {
        return weights;
    }

    /// Moves a row against `factor * gradient`.
    public void step(int row, float factor, float[] gradient, float rate) {
        step(weights.row(row), moved[row], gradient, factor, rate);
    }

    /// Moves some cells of a row against `factor * gradient`.
    public void step(int row, float factor, SparseGradient gradient, float rate) {
        for (int i = 0; i < gradient.count(); i++) {
            stepOne(row, gradient.column(i), factor * gradient.slope(i), rate);
        }
    }

    private static void step(
            float[] cells, float[] moved, float[] gradient, float factor, float rate) {
        for (int i = 0; i < gradient.length; i++) {
            var slope = factor * gradient[i];
            var sum = moved[i] + slope * slope;
            moved[i] = sum;
            cells[i] -= rate * slope / (float) Math.sqrt(sum + FIRST);
        }
    }

    /// Moves one weight.
    public void stepOne(int row, int column, float slope, float rate) {
        var sum = moved[row][column] + slope * slope;
        moved[row][column] = sum;
        weights.row(row)[column] -= rate * slope / (float) Math.sqrt(sum + FIRST);
    }
}
