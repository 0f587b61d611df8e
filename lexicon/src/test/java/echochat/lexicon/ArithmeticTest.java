package echochat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ArithmeticTest {
    @Test
    void aWalkEndsSomewhereAndMostlyNearby() {
        var builder = new SynsetGraph.Builder(4);
        builder.tie(0, 1, 1);
        builder.tie(1, 2, 1);
        builder.tie(2, 3, 1);
        var start = new TreeMap<Integer, Double>();
        start.put(0, 1.0);

        var ends = new RandomWalk(builder.build()).from(start);

        assertThat(ends.columns()).containsExactly(0, 1, 2, 3);
        double sum = 0;
        for (var chance : ends.cells()) {
            sum += chance;
        }
        assertThat(sum).isBetween(0.9, 1.0001);
        assertThat(ends.cells()[0]).isGreaterThan(ends.cells()[3]);
    }

    @Test
    void tiesOfTheSameNodesAddUpWhateverTheirDirection() {
        var builder = new SynsetGraph.Builder(2);
        builder.tie(0, 1, 1);
        builder.tie(1, 0, 2);
        builder.tie(1, 1, 5);

        var graph = builder.build();

        assertThat(graph.weights()).containsExactly(3, 3);
        assertThat(graph.degrees()).containsExactly(3, 3);
    }

    @Test
    void onlyWhatIsLikelierThanUsualSurprises() {
        var usual = new SparseRow(new int[] {0, 1}, new float[] {0.9f, 0.1f});
        var odd = new SparseRow(new int[] {0, 1}, new float[] {0.1f, 0.9f});

        var surprise = new SparseMatrix(List.of(usual, odd), 2).surprise();

        assertThat(surprise.rows().getFirst().columns()).containsExactly(0);
        assertThat(surprise.rows().getLast().columns()).containsExactly(1);
        assertThat(surprise.rows().getFirst().cells()[0])
                .isCloseTo((float) Math.log(1.8), within(1e-5f));
    }

    @Test
    void eigenvaluesOfASymmetricMatrixAreFound() {
        var eigen = SymmetricEigen.of(new double[][] {{2, 1}, {1, 2}});

        var values = Arrays.stream(eigen.values()).sorted().toArray();
        assertThat(values[0]).isCloseTo(1, within(1e-9));
        assertThat(values[1]).isCloseTo(3, within(1e-9));
    }

    @Test
    void orthogonalColumnsHaveTheLengthOne() {
        var gram = Orthogonal.gram(Orthogonal.of(new float[][] {{1, 1}, {0, 1}, {1, 0}}));

        assertThat(gram[0][0]).isCloseTo(1, within(1e-5));
        assertThat(gram[1][1]).isCloseTo(1, within(1e-5));
        assertThat(gram[0][1]).isCloseTo(0, within(1e-5));
    }

    @Test
    void rowsThatAreAlikeGetVectorsThatAreAlike() {
        var rows =
                List.of(
                        new SparseRow(new int[] {0, 1, 4}, new float[] {2, 2, 1}),
                        new SparseRow(new int[] {0, 1, 4}, new float[] {4, 4, 2}),
                        new SparseRow(new int[] {2, 3, 4}, new float[] {2, 2, 1}),
                        new SparseRow(new int[] {2, 3, 4}, new float[] {2, 2, 1}));

        var vectors = new SubspaceIteration(new SparseMatrix(rows, 5), 1).vectors();

        assertThat(product(vectors[0], vectors[1])).isCloseTo(1, within(1e-3f));
        assertThat(product(vectors[2], vectors[3])).isCloseTo(1, within(1e-3f));
        assertThat(product(vectors[0], vectors[2])).isCloseTo(-1, within(1e-3f));
    }

    @Test
    void twoViewsOfAWordCountByTheirShares() {
        var first = new float[][] {{1, 0}, {1, 0}, {0, 1}};
        var second = new float[][] {{1, 0}, {0, 1}, {1, 0}};

        var vectors = new BothViews(first, second, 0.5f).vectors(4);

        assertThat(product(vectors[0], vectors[0])).isCloseTo(1, within(1e-5f));
        assertThat(product(vectors[0], vectors[1])).isCloseTo(0.8f, within(1e-5f));
        assertThat(product(vectors[0], vectors[2])).isCloseTo(0.2f, within(1e-5f));
    }

    @Test
    void groupsFormAroundWhatLiesTogether() {
        var vectors = new float[][] {{1, 0}, {0.99f, 0.14f}, {0, 1}, {0.14f, 0.99f}};

        var groups = new KMeans(vectors, 2).groups();

        assertThat(groups[0]).isEqualTo(groups[1]);
        assertThat(groups[2]).isEqualTo(groups[3]);
        assertThat(groups[0]).isNotEqualTo(groups[2]);
    }

    private static float product(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}
