package echochat.lexicon;

import echochat.nlu.math.RandomStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// The strongest directions of a matrix (truncated singular value decomposition by subspace
/// iteration; Halko, Martinsson and Tropp 2011).
final class SubspaceIteration {
    private static final int MORE = 20; // directions beyond those asked for, for precision
    private static final int ROUNDS = 4;

    private final SparseMatrix matrix;
    private final SparseMatrix turned;
    private final int dimensions;

    SubspaceIteration(SparseMatrix matrix, int dimensions) {
        this.matrix = matrix;
        turned = matrix.transposed();
        this.dimensions = dimensions;
    }

    /// One vector per row of the matrix: its left singular vectors' part, each direction times the
    /// root of its singular value, all scaled to length 1. The strongest direction is left out: all
    /// rows point that way, which says nothing of any.
    float[][] vectors() {
        var random = RandomStream.of(1, "subspace");
        var right = new float[matrix.width()][dimensions + MORE];
        for (var row : right) {
            for (int i = 0; i < row.length; i++) {
                row[i] = 2 * random.nextFloat() - 1;
            }
        }
        var left = Orthogonal.of(matrix.times(right));
        for (int round = 1; round < ROUNDS; round++) {
            right = Orthogonal.of(turned.times(left));
            left = Orthogonal.of(matrix.times(right));
        }
        return rotated(left, SymmetricEigen.of(Orthogonal.gram(turned.times(left))));
    }

    private float[][] rotated(float[][] left, SymmetricEigen eigen) {
        var order =
                IntStream.range(0, dimensions + MORE)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -eigen.values()[i]))
                        .skip(1)
                        .limit(dimensions)
                        .mapToInt(Integer::intValue)
                        .toArray();
        return Arrays.stream(left)
                .parallel()
                .map(row -> rotated(row, eigen, order))
                .toArray(float[][]::new);
    }

    private static float[] rotated(float[] row, SymmetricEigen eigen, int[] order) {
        var result = new float[order.length];
        double squares = 0;
        for (int i = 0; i < order.length; i++) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += row[j] * eigen.vectors()[j][order[i]];
            }
            // eigenvalues of the Gram matrix are squares of singular values
            result[i] = (float) (sum * Math.sqrt(Math.sqrt(Math.max(0, eigen.values()[order[i]]))));
            squares += result[i] * result[i];
        }
        var scale = (float) (1 / Math.sqrt(squares + 1e-12));
        for (int i = 0; i < result.length; i++) {
            result[i] *= scale;
        }
        return result;
    }
}
