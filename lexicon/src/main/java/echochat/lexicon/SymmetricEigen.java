package echochat.lexicon;

/// Eigenvalues and eigenvectors of a symmetric matrix (the cyclic Jacobi method).
///
/// @param values in no order
/// @param vectors one column per value
record SymmetricEigen(double[] values, double[][] vectors) {
    private static final int MOST_SWEEPS = 30;
    private static final double PRECISION = 1e-18;

    /// Changes the matrix.
    static SymmetricEigen of(double[][] matrix) {
        var size = matrix.length;
        var result = new SymmetricEigen(new double[size], new double[size][size]);
        for (int i = 0; i < size; i++) {
            result.vectors[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(matrix); sweep++) {
            for (int row = 0; row < size; row++) {
                for (int column = row + 1; column < size; column++) {
                    result.rotate(matrix, row, column);
                }
            }
        }
        for (int i = 0; i < size; i++) {
            result.values[i] = matrix[i][i];
        }
        return result;
    }

    private static boolean isDiagonal(double[][] matrix) {
        double beside = 0;
        double on = 0;
        for (int i = 0; i < matrix.length; i++) {
            on += matrix[i][i] * matrix[i][i];
            for (int j = i + 1; j < matrix.length; j++) {
                beside += matrix[i][j] * matrix[i][j];
            }
        }
        return beside < PRECISION * on;
    }

    private void rotate(double[][] matrix, int p, int q) {
        if (Math.abs(matrix[p][q]) < Double.MIN_NORMAL) {
            return;
        }
        var theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
        var sign = theta < 0 ? -1 : 1;
        var tangent = sign / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        var cosine = 1 / Math.sqrt(tangent * tangent + 1);
        var sine = tangent * cosine;
        rotateColumns(matrix, p, q, cosine, sine);
        for (int k = 0; k < matrix.length; k++) {
            var first = matrix[p][k];
            var second = matrix[q][k];
            matrix[p][k] = cosine * first - sine * second;
            matrix[q][k] = sine * first + cosine * second;
        }
        rotateColumns(vectors, p, q, cosine, sine);
    }

    private static void rotateColumns(double[][] table, int p, int q, double cosine, double sine) {
        for (var row : table) {
            var first = row[p];
            var second = row[q];
            row[p] = cosine * first - sine * second;
            row[q] = sine * first + cosine * second;
        }
    }
}
