package echochat.nlu.math;

import java.util.Arrays;

/// A table of which most cells are zero: each row keeps only its others.
///
/// @param starts where each row begins in the other two arrays; one more than there are rows
/// @param columns of the cells kept, ascending within a row
/// @param cells as long as `columns`
public record SparseRows(int[] starts, short[] columns, float[] cells) {
    /// Drops all cells nearer to zero than the limit.
    public static SparseRows of(Rows rows, float limit) {
        var count = rows.count();
        var width = rows.width();
        var starts = new int[count + 1];
        var columns = new short[16];
        var cells = new float[16];
        int size = 0;
        for (int row = 0; row < count; row++) {
            for (int column = 0; column < width; column++) {
                var cell = rows.row(row)[column];
                if (Math.abs(cell) >= limit) {
                    if (size == cells.length) {
                        columns = Arrays.copyOf(columns, size * 2);
                        cells = Arrays.copyOf(cells, size * 2);
                    }
                    columns[size] = (short) column;
                    cells[size++] = cell;
                }
            }
            starts[row + 1] = size;
        }
        return new SparseRows(starts, Arrays.copyOf(columns, size), Arrays.copyOf(cells, size));
    }

    /// 0 if it is not kept.
    public float cell(int row, int column) {
        var place = Arrays.binarySearch(columns, starts[row], starts[row + 1], (short) column);
        return place < 0 ? 0 : cells[place];
    }

    /// `result[column] += cell` for each cell of the row
    public void addTo(float[] result, int row) {
        for (int i = starts[row]; i < starts[row + 1]; i++) {
            result[columns[i]] += cells[i];
        }
    }
}
