package echochat.nlu.math;

/// A table of numbers whose rows are added to a result: the one way of multiplying that the
/// compiler turns into vector instructions by itself, provided each row is an array of its own.
///
/// @param cells one array of `width` per row, not to be changed but by a learner
public record Rows(float[][] cells, int width) {
    private static final int STRETCH = 1024; // rows between two looks at whether to go on

    /// A table of zeros.
    public static Rows zeros(int rows, int width) {
        return new Rows(new float[rows][width], width);
    }

    /// A table of zeros so large that whoever waits may want to stop in between.
    ///
    /// @param goOn called now and then; may throw
    public static Rows zeros(int rows, int width, Runnable goOn) {
        var cells = new float[rows][];
        for (int row = 0; row < rows; row++) {
            if (row % STRETCH == 0) {
                goOn.run();
            }
            cells[row] = new float[width];
        }
        return new Rows(cells, width);
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

    /// `result += factor * row` for some rows, one after the other, to the same last bit; four at a
    /// time, because the result is then read and written a quarter as often.
    ///
    /// @param count how many there are of rows and factors
    public void addTo(float[] result, int[] rows, float[] factors, int count) {
        int i = 0;
        for (; i + 3 < count; i += 4) {
            addFour(result, rows, factors, i);
        }
        for (; i < count; i++) {
            add(result, cells[rows[i]], factors[i]);
        }
    }

    private void addFour(float[] result, int[] rows, float[] factors, int first) {
        var a = cells[rows[first]];
        var b = cells[rows[first + 1]];
        var c = cells[rows[first + 2]];
        var d = cells[rows[first + 3]];
        var ofA = factors[first];
        var ofB = factors[first + 1];
        var ofC = factors[first + 2];
        var ofD = factors[first + 3];
        for (int i = 0; i < a.length; i++) {
            result[i] = result[i] + ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
        }
    }

    /// `one = (one + other) / 2`
    public static void average(float[] one, float[] other) {
        for (int i = 0; i < one.length; i++) {
            one[i] = (one[i] + other[i]) / 2;
        }
    }

    /// `row += factor * values`
    public void addTo(int row, float[] values, float factor) {
        add(cells[row], values, factor);
    }

    /// `result += factor * values`, as far as the values go.
    public static void add(float[] result, float[] values, float factor) {
        for (int i = 0; i < values.length; i++) {
            result[i] += factor * values[i];
        }
    }

    /// The sum of products of a row with a vector.
    public float dot(int row, float[] vector) {
        return FourLanes.dot(cells[row], vector);
    }

    /// Fills with numbers by chance between minus and plus the reach.
    ///
    /// @param goOn called now and then; may throw
    public void scatter(RandomStream random, float reach, Runnable goOn) {
        for (int row = 0; row < cells.length; row++) {
            if (row % STRETCH == 0) {
                goOn.run();
            }
            for (int i = 0; i < width; i++) {
                cells[row][i] = (2 * random.nextFloat() - 1) * reach;
            }
        }
    }
}
