package echochat.lexicon;

import echochat.nlu.math.Rows;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Makes the columns of a tall table orthogonal and of length 1 (Cholesky QR).
final class Orthogonal {
    private static final int PARTS = 16; // summed apart and in order, whatever the threads
    private static final double RIDGE = 1e-9;

    private Orthogonal() {}

    static float[][] of(float[][] table) {
        var inverse = inverse(cholesky(gram(table)));
        return Arrays.stream(table)
                .parallel()
                .map(row -> times(row, inverse))
                .toArray(float[][]::new);
    }

    /// The sums of products of each two columns.
    static double[][] gram(float[][] table) {
        var parts =
                IntStream.range(0, PARTS).parallel().mapToObj(part -> gram(table, part)).toList();
        return sum(parts);
    }

    private static double[][] gram(float[][] table, int part) {
        var width = table[0].length;
        var result = new double[width][width];
        for (int place = part; place < table.length; place += PARTS) {
            var row = table[place];
            for (int i = 0; i < width; i++) {
                double factor = row[i];
                var sums = result[i];
                for (int j = 0; j < width; j++) {
                    sums[j] += factor * row[j];
                }
            }
        }
        return result;
    }

    private static double[][] sum(List<double[][]> parts) {
        var width = parts.getFirst().length;
        var result = new double[width][width];
        for (var part : parts) {
            for (int i = 0; i < width; i++) {
                for (int j = 0; j < width; j++) {
                    result[i][j] += part[i][j];
                }
            }
        }
        return result;
    }

    /// The lower triangle whose product with its transpose is the matrix.
    private static double[][] cholesky(double[][] matrix) {
        var width = matrix.length;
        double trace = 0;
        for (int i = 0; i < width; i++) {
            trace += matrix[i][i];
        }
        var lower = new double[width][width];
        for (int i = 0; i < width; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j] + (i == j ? RIDGE * trace : 0);
                for (int k = 0; k < j; k++) {
                    sum -= lower[i][k] * lower[j][k];
                }
                lower[i][j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j][j];
            }
        }
        return lower;
    }

    /// The inverse of the transpose of a lower triangle, as rows to be added up.
    private static float[][] inverse(double[][] lower) {
        var width = lower.length;
        var inverse = new double[width][width];
        var result = new float[width][width];
        for (int column = 0; column < width; column++) {
            inverse[column][column] = 1 / lower[column][column];
            for (int row = column + 1; row < width; row++) {
                double sum = 0;
                for (int k = column; k < row; k++) {
                    sum -= lower[row][k] * inverse[k][column];
                }
                inverse[row][column] = sum / lower[row][row];
            }
        }
        for (int row = 0; row < width; row++) {
            for (int column = 0; column <= row; column++) {
                result[column][row] = (float) inverse[row][column];
            }
        }
        return result;
    }

    private static float[] times(float[] row, float[][] matrix) {
        var result = new float[row.length];
        for (int i = 0; i < row.length; i++) {
            Rows.add(result, matrix[i], row[i]);
        }
        return result;
    }
}
