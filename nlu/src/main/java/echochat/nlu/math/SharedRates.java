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
            slopes[i] = shared(i, gradient[i]);
        }
    }

    /// Moves some columns of rows against `factor * gradient`; one row after the other, because
    /// each lies elsewhere in memory.
    ///
    /// @param from the place of the first in rows and factors
    /// @param to the place after the last
    public void step(
            Rows weights,
            int[] rows,
            float[] factors,
            int from,
            int to,
            SparseGradient gradient,
            float rate) {
        for (int place = 0; place < gradient.count(); place++) {
            slopes[place] = rate * shared(gradient.column(place), gradient.slope(place));
        }
        for (int i = from; i < to; i++) {
            var row = weights.row(rows[i]);
            for (int place = 0; place < gradient.count(); place++) {
                row[gradient.column(place)] -= factors[i] * slopes[place];
            }
        }
    }

    private float shared(int column, float slope) {
        var sum = moved[column] + usualSquare * slope * slope;
        moved[column] = sum;
        return slope / (float) Math.sqrt(sum + FIRST);
    }

    /// Moves rows against `factor * gradient`, four at a time, because the gradient is then read a
    /// quarter as often.
    ///
    /// @param from the place of the first in rows and factors
    /// @param to the place after the last
    public void step(Rows weights, int[] rows, float[] factors, int from, int to, float rate) {
        int i = from;
        for (; i + 3 < to; i += 4) {
            stepFour(weights, rows, factors, i, rate);
        }
        for (; i < to; i++) {
            weights.addTo(rows[i], slopes, -rate * factors[i]);
        }
    }

    private void stepFour(Rows weights, int[] rows, float[] factors, int first, float rate) {
        var a = weights.row(rows[first]);
        var b = weights.row(rows[first + 1]);
        var c = weights.row(rows[first + 2]);
        var d = weights.row(rows[first + 3]);
        var ofA = -rate * factors[first];
        var ofB = -rate * factors[first + 1];
        var ofC = -rate * factors[first + 2];
        var ofD = -rate * factors[first + 3];
        for (int i = 0; i < slopes.length; i++) {
            a[i] += ofA * slopes[i];
            b[i] += ofB * slopes[i];
            c[i] += ofC * slopes[i];
            d[i] += ofD * slopes[i];
        }
    }
}
