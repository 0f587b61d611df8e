package echochat.lexicon;

import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import java.util.stream.IntStream;

/// Parts vectors of length 1 into groups around their means (Lloyd 1982, by cosine).
final class KMeans {
    private static final int ROUNDS = 12;

    private final float[][] vectors;
    private final int groups;

    KMeans(float[][] vectors, int groups) {
        this.vectors = vectors;
        this.groups = groups;
    }

    /// The group of each vector.
    int[] groups() {
        var centres = beginnings();
        var group = new int[vectors.length];
        for (int round = 0; round < ROUNDS; round++) {
            group = nearest(centres);
            centres = means(group, centres);
        }
        return group;
    }

    private float[][] beginnings() {
        var order = IntStream.range(0, vectors.length).toArray();
        RandomStream.of(groups, "k-means").shuffle(order);
        return IntStream.range(0, groups).mapToObj(i -> vectors[order[i]]).toArray(float[][]::new);
    }

    private int[] nearest(float[][] centres) {
        // one row per dimension, so that all centres are met at once
        var turned = new float[vectors[0].length][groups];
        for (int centre = 0; centre < groups; centre++) {
            for (int i = 0; i < turned.length; i++) {
                turned[i][centre] = centres[centre][i];
            }
        }
        return IntStream.range(0, vectors.length)
                .parallel()
                .map(place -> nearest(vectors[place], turned))
                .toArray();
    }

    private static int nearest(float[] vector, float[][] turned) {
        var products = new float[turned[0].length];
        for (int i = 0; i < vector.length; i++) {
            Rows.add(products, turned[i], vector[i]);
        }
        int best = 0;
        for (int centre = 1; centre < products.length; centre++) {
            best = products[centre] > products[best] ? centre : best;
        }
        return best;
    }

    /// An empty group keeps its centre.
    private float[][] means(int[] group, float[][] before) {
        var sums = new float[groups][vectors[0].length];
        for (int place = 0; place < vectors.length; place++) {
            Rows.add(sums[group[place]], vectors[place], 1);
        }
        for (int centre = 0; centre < groups; centre++) {
            double squares = 0;
            for (var cell : sums[centre]) {
                squares += cell * cell;
            }
            var scale = (float) (1 / Math.sqrt(squares));
            for (int i = 0; i < sums[centre].length && squares > 0; i++) {
                sums[centre][i] *= scale;
            }
            sums[centre] = squares > 0 ? sums[centre] : before[centre];
        }
        return sums;
    }
}
