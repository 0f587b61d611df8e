package echochat.lexicon;

import java.util.Arrays;
import java.util.stream.IntStream;

/// Makes one vector of two for each word: both are laid end to end and seen along the directions
/// in which they are longest (principal axes, without a shift to the mean).
final class BothViews {
    private final float[][] joined;

    /// @param share the length of a second vector, where a first has the length 1
    BothViews(float[][] first, float[][] second, float share) {
        joined =
                IntStream.range(0, first.length)
                        .mapToObj(word -> joined(first[word], second[word], share))
                        .toArray(float[][]::new);
    }

    private static float[] joined(float[] first, float[] second, float share) {
        var both = Arrays.copyOf(first, first.length + second.length);
        for (int i = 0; i < second.length; i++) {
            both[first.length + i] = share * second[i];
        }
        return both;
    }

    /// Of length 1; zeros where both are.
    float[][] vectors(int dimensions) {
        var eigen = SymmetricEigen.of(Orthogonal.gram(joined));
        return new Directions(eigen, 0, dimensions).of(joined);
    }
}
