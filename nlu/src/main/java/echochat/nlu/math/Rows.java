package echochat.nlu.math;

/// A table of numbers whose rows are added to a result: the one way of multiplying that the
/// compiler turns into vector instructions by itself, provided each row is an array of its own.
///
/// @param cells one array of `width` per row, not to be changed but by a learner
public record Rows(float[][] cells, int width) {
    /// A table of zeros.
    public static Rows zeros(int rows, int width) {
        return new Rows(new float[rows][width], width);
    }

    public int count() {
        return cells.length;
    }

    public float[] row(int row) {
        return cells[row];
    }

    /// `result += factor * row`
    public void addTo(float[] result, int row, float factor) {
        add(result, cells[row], factor);
    }

    /// `row += factor * values`
    public void addTo(int row, float[] values, float factor) {
        add(cells[row], values, factor);
    }

    /// `result += factor * values`
    public static void add(float[] result, float[] values, float factor) {
        for (int i = 0; i < result.length; i++) {
            result[i] += factor * values[i];
        }
    }

    /// The sum of products of a row with a vector, in four running sums for speed.
    public float dot(int row, float[] vector) {
        var values = cells[row];
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < width; i += 4) {
            a += values[i] * vector[i];
            b += values[i + 1] * vector[i + 1];
            c += values[i + 2] * vector[i + 2];
            d += values[i + 3] * vector[i + 3];
        }
        for (; i < width; i++) {
            a += values[i] * vector[i];
        }
        return (a + b) + (c + d);
    }

    /// Fills with numbers by chance between minus and plus the reach.
    public void scatter(RandomStream random, float reach) {
        for (var row : cells) {
            for (int i = 0; i < width; i++) {
                row[i] = (2 * random.nextFloat() - 1) * reach;
            }
        }
    }
}
