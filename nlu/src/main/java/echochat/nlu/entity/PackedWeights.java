package echochat.nlu.entity;

import echochat.nlu.math.SparseRows;
import java.util.Arrays;

/// Gathers rows of weights in whole steps, which take a byte each in a file and lose nothing that
/// matters; what is nearer to zero than half a step is dropped.
final class PackedWeights {
    /// A power of two, so that whole steps are exact.
    static final float STEP = 1 / 32f;

    private static final float MOST_STEPS = 1 << 17;

    private int[] starts = new int[64];
    private short[] columns = new short[64];
    private float[] cells = new float[64];
    private int rows;
    private int size;

    /// Whether all weights are whole steps, and so small that a hundred of them are summed up
    /// without rounding, in any order.
    static boolean areSteps(float[] weights) {
        for (var weight : weights) {
            var steps = weight / STEP;
            if (Math.abs(steps) > MOST_STEPS || Math.rint(steps) != steps) {
                return false;
            }
        }
        return true;
    }

    /// Adds a row unless nothing of it is left, and tells whether it has.
    boolean add(float[] row) {
        var before = size;
        for (int column = 0; column < row.length; column++) {
            var steps = Math.round(row[column] / STEP);
            if (steps != 0) {
                addCell(column, steps * STEP);
            }
        }
        if (size == before) {
            return false;
        }
        if (++rows == starts.length) {
            starts = Arrays.copyOf(starts, rows * 2);
        }
        starts[rows] = size;
        return true;
    }

    private void addCell(int column, float cell) {
        if (size == cells.length) {
            columns = Arrays.copyOf(columns, size * 2);
            cells = Arrays.copyOf(cells, size * 2);
        }
        columns[size] = (short) column;
        cells[size++] = cell;
    }

    SparseRows table() {
        return new SparseRows(
                Arrays.copyOf(starts, rows + 1),
                Arrays.copyOf(columns, size),
                Arrays.copyOf(cells, size));
    }
}
