package echochat.nlu.math;

/// Learns a table of weights by steps that shrink with what a weight has already been moved (Duchi
/// and others 2011).
public final class AdaGrad {
    private static final float FIRST = 1e-6f;

    private final Rows weights;
    private final float[] moved; // sum of squared gradients of each weight

    public AdaGrad(Rows weights) {
        this.weights = weights;
        moved = new float[weights.cells().length];
    }

    public Rows weights() {
        return weights;
    }

    /// Moves a row against `factor * gradient`.
    public void step(int row, float factor, float[] gradient, float rate) {
        var width = weights.width();
        var offset = row * width;
        var cells = weights.cells();
        for (int i = 0; i < width; i++) {
            var slope = factor * gradient[i];
            var sum = moved[offset + i] + slope * slope;
            moved[offset + i] = sum;
            cells[offset + i] -= rate * slope / (float) Math.sqrt(sum + FIRST);
        }
    }

    /// Moves one weight.
    public void stepOne(int row, int column, float slope, float rate) {
        var place = row * weights.width() + column;
        var sum = moved[place] + slope * slope;
        moved[place] = sum;
        weights.cells()[place] -= rate * slope / (float) Math.sqrt(sum + FIRST);
    }
}
