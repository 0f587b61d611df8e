package echochat.nlu.math;

import java.util.Arrays;

/// Rows of a table with a factor each, gathered one by one and then added up four at a time: see
/// [Rows#addTo(float\[\], int\[\], float\[\], int)].
public final class RowSum {
    private int[] rows = new int[64];
    private float[] factors = new float[64];
    private int count;

    public void add(int row, float factor) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
            factors = Arrays.copyOf(factors, count * 2);
        }
        rows[count] = row;
        factors[count++] = factor;
    }

    /// Adds what was gathered to a result, in that order, and forgets it.
    public void moveTo(float[] result, Rows table) {
        table.addTo(result, rows, factors, count);
        count = 0;
    }
}
