package echochat.nlu.math;

/// A table of numbers whose rows are added to a result: the one way of multiplying that the
/// compiler turns into vector instructions by itself.
public final class Rows {
    private final int width;
    private final float[] cells; // one row of `width` per feature

    public Rows(int rows, int width) {
        this(new float[Math.multiplyExact(rows, width)], width);
    }

    /// Takes the array over.
    public Rows(float[] cells, int width) {
        this.width = width;
        this.cells = cells;
    }

    public int width() {
        return width;
    }

    public int count() {
        return width == 0 ? 0 : cells.length / width;
    }

    public float[] cells() {
        return cells;
    }

    /// `result += factor * row`
    public void addTo(float[] result, int row, float factor) {
        var offset = row * width;
        for (int i = 0; i < width; i++) {
            result[i] += factor * cells[offset + i];
        }
    }

    /// The sum of products of a row with a vector, in four running sums for speed.
    public float dot(int row, float[] vector) {
        var offset = row * width;
        float a = 0;
        float b = 0;
        float c = 0;
        float d = 0;
        int i = 0;
        for (; i + 3 < width; i += 4) {
            a += cells[offset + i] * vector[i];
            b += cells[offset + i + 1] * vector[i + 1];
            c += cells[offset + i + 2] * vector[i + 2];
            d += cells[offset + i + 3] * vector[i + 3];
        }
        for (; i < width; i++) {
            a += cells[offset + i] * vector[i];
        }
        return (a + b) + (c + d);
    }

    /// Fills with numbers by chance between minus and plus the reach.
    public void scatter(RandomStream random, float reach) {
        for (int i = 0; i < cells.length; i++) {
            cells[i] = (2 * random.nextFloat() - 1) * reach;
        }
    }
}
