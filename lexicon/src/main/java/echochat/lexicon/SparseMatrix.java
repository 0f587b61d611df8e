package echochat.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A table of which most cells are zero, with products that do not depend on the threads.
final class SparseMatrix {
    private final List<SparseRow> rows;
    private final int width;

    SparseMatrix(List<SparseRow> rows, int width) {
        this.rows = rows;
        this.width = width;
    }

    int width() {
        return width;
    }

    List<SparseRow> rows() {
        return rows;
    }

    /// How much more likely than usual each cell is: the logarithm of its share of the row over the
    /// column's share of the whole, if above 0 (positive pointwise mutual information).
    SparseMatrix surprise() {
        var usual = new double[width];
        for (var row : rows) {
            for (int i = 0; i < row.size(); i++) {
                usual[row.columns()[i]] += row.cells()[i];
            }
        }
        var whole = Arrays.stream(usual).sum();
        return new SparseMatrix(
                rows.parallelStream().map(row -> surprise(row, usual, whole)).toList(), width);
    }

    private static SparseRow surprise(SparseRow row, double[] usual, double whole) {
        var columns = new int[row.size()];
        var cells = new float[row.size()];
        int size = 0;
        for (int i = 0; i < row.size(); i++) {
            var column = row.columns()[i];
            var surprise = StrictMath.log(row.cells()[i] / (usual[column] / whole));
            if (surprise > 0) {
                columns[size] = column;
                cells[size++] = (float) surprise;
            }
        }
        return new SparseRow(Arrays.copyOf(columns, size), Arrays.copyOf(cells, size));
    }

    SparseMatrix transposed() {
        var counts = new int[width];
        rows.forEach(row -> Arrays.stream(row.columns()).forEach(column -> counts[column]++));
        var turned =
                IntStream.range(0, width)
                        .mapToObj(i -> new SparseRow(new int[counts[i]], new float[counts[i]]))
                        .toList();
        var filled = new int[width];
        for (int place = 0; place < rows.size(); place++) {
            var row = rows.get(place);
            for (int i = 0; i < row.size(); i++) {
                var column = row.columns()[i];
                turned.get(column).columns()[filled[column]] = place;
                turned.get(column).cells()[filled[column]++] = row.cells()[i];
            }
        }
        return new SparseMatrix(turned, rows.size());
    }

    /// The product with a table of as many rows as this has columns.
    float[][] times(float[][] table) {
        return rows.parallelStream().map(row -> times(row, table)).toArray(float[][]::new);
    }

    private static float[] times(SparseRow row, float[][] table) {
        var sum = new float[table[0].length];
        for (int i = 0; i < row.size(); i++) {
            echochat.nlu.math.Rows.add(sum, table[row.columns()[i]], row.cells()[i]);
        }
        return sum;
    }
}
