package echochat.nlu.math;

/// A gradient thinned out by chance, with the same expectation: a slope of at least the threshold
/// stays as it is, and one below it becomes the threshold with the probability `slope / threshold`,
/// else nothing (Wangni and others 2018). Most slopes of a softmax over many classes are nearly
/// zero; to follow them all costs more than everything else in a training.
public final class SparseGradient {
    private static final float THRESHOLD = 0.02f; // of a gradient whose slopes are below 1

    private final RandomStream random;
    private final int[] columns; // ascending
    private final float[] slopes;
    private int count;

    public SparseGradient(int width, RandomStream random) {
        this.random = random;
        columns = new int[width];
        slopes = new float[width];
    }

    /// Keeps some of the slopes until the next call.
    public void take(float[] gradient) {
        count = 0;
        for (int column = 0; column < gradient.length; column++) {
            var size = Math.abs(gradient[column]);
            if (size >= THRESHOLD) {
                keep(column, gradient[column]);
            } else if (random.nextFloat() * THRESHOLD < size) {
                keep(column, Math.copySign(THRESHOLD, gradient[column]));
            }
        }
    }

    /// Keeps the slopes of these columns, and no others, until the next call.
    ///
    /// @param active the columns, as many as `howMany`
    public void take(float[] gradient, int[] active, int howMany) {
        count = 0;
        for (int i = 0; i < howMany; i++) {
            keep(active[i], gradient[active[i]]);
        }
    }

    private void keep(int column, float slope) {
        columns[count] = column;
        slopes[count++] = slope;
    }

    int count() {
        return count;
    }

    int column(int place) {
        return columns[place];
    }

    float slope(int place) {
        return slopes[place];
    }

    /// The sum of products with a vector.
    public float dot(float[] vector) {
        float sum = 0;
        for (int i = 0; i < count; i++) {
            sum += slopes[i] * vector[columns[i]];
        }
        return sum;
    }
}
