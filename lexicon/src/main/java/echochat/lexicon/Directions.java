package echochat.lexicon;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/// The strongest of a table's directions, by the eigenvalues of its Gram matrix, which are the
/// squares of its singular values.
final class Directions {
    private final SymmetricEigen eigen;
    private final int[] order;

    /// @param skipped so many of the very strongest are left out
    Directions(SymmetricEigen eigen, int skipped, int count) {
        this.eigen = eigen;
        order =
                IntStream.range(0, eigen.values().length)
                        .boxed()
                        .sorted(Comparator.comparingDouble(i -> -eigen.values()[i]))
                        .skip(skipped)
                        .limit(count)
                        .mapToInt(Integer::intValue)
                        .toArray();
    }

    /// Rows along the directions, scaled to length 1; zeros stay zeros.
    float[][] of(float[][] table) {
        return of(table, _ -> 1);
    }

    /// The same with each direction as long as the root of its singular value.
    float[][] weighted(float[][] table) {
        return of(table, value -> Math.sqrt(Math.sqrt(Math.max(0, value))));
    }

    /// @param length of a direction, by its eigenvalue
    private float[][] of(float[][] table, DoubleUnaryOperator length) {
        var lengths =
                Arrays.stream(order).mapToDouble(i -> eigen.values()[i]).map(length).toArray();
        return Arrays.stream(table)
                .parallel()
                .map(row -> turned(row, lengths))
                .toArray(float[][]::new);
    }

    private float[] turned(float[] row, double[] lengths) {
        var result = new float[order.length];
        double squares = 0;
        for (int i = 0; i < result.length; i++) {
            double sum = 0;
            for (int j = 0; j < row.length; j++) {
                sum += row[j] * eigen.vectors()[j][order[i]];
            }
            result[i] = (float) (sum * lengths[i]);
            squares += result[i] * result[i];
        }
        var scale = (float) (1 / Math.sqrt(squares + 1e-12));
        for (int i = 0; i < result.length; i++) {
            result[i] *= scale;
        }
        return result;
    }
}
