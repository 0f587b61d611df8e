package echochat.nlu.math;

/// Sums and maxima over arrays in four running values, which the processor works on at once; the
/// order is fixed, so that results are the same everywhere.
public final class FourLanes {
    private FourLanes() {}

    public static float sum(float[] values) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < values.length; i += 4) {
            a += values[i];
            b += values[i + 1];
            c += values[i + 2];
            d += values[i + 3];
        }
        for (; i < values.length; i++) {
            a += values[i];
        }
        return (a + b) + (c + d);
    }

    /// The sum of products.
    public static float dot(float[] left, float[] right) {
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < left.length; i += 4) {
            a += left[i] * right[i];
            b += left[i + 1] * right[i + 1];
            c += left[i + 2] * right[i + 2];
            d += left[i + 3] * right[i + 3];
        }
        for (; i < left.length; i++) {
            a += left[i] * right[i];
        }
        return (a + b) + (c + d);
    }

    public static float highest(float[] values) {
        float a = Float.NEGATIVE_INFINITY;
        float b = a;
        float c = a;
        float d = a;
        int i = 0;
        for (; i + 3 < values.length; i += 4) {
            a = values[i] > a ? values[i] : a;
            b = values[i + 1] > b ? values[i + 1] : b;
            c = values[i + 2] > c ? values[i + 2] : c;
            d = values[i + 3] > d ? values[i + 3] : d;
        }
        for (; i < values.length; i++) {
            a = values[i] > a ? values[i] : a;
        }
        return Math.max(Math.max(a, b), Math.max(c, d));
    }
}
