package echochat.lexicon;

import echochat.nlu.math.RandomStream;

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
        var eigen = SymmetricEigen.of(Orthogonal.gram(turned.times(left)));
        return new Directions(eigen, 1, dimensions).weighted(left);
    }
}
