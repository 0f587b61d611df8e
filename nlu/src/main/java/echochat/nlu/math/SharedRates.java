package echochat.nlu.math;

/// AdaGrad for rows that take part in every step: nearly the same gradients move all of them, so
/// that they share the sums, one per column, and a row costs a multiplication and an addition a
/// weight.
public final class SharedRates {
    private static final float FIRST = 1e-6f;

    private final float usualSquare;
    private final float[] moved; // sum of squared gradients of each column
    private final float[] slopes;

    /// @param usualSquare mean square of the factors to come
    public SharedRates(int width, float usualSquare) {
        this.usualSquare = usualSquare;
        moved = new float[width];
        slopes = new float[width];
    }

    /// Takes the gradient by which the next steps go.
    public void take(float[] gradient) {
        for (int i = 0; i < slopes.length; i++) {
            var sum = moved[i] + usualSquare * gradient[i] * gradient[i];
            moved[i] = sum;
            slopes[i] = gradient[i] / (float) Math.sqrt(sum + FIRST);
        }
    }

    /// Moves a row against `factor * gradient`.
    public void step(Rows weights, int row, float factor, float rate) {
        weights.addTo(row, slopes, -rate * factor);
    }
}
