package echochat.nlu.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SparseGradientTest {
    private static final int TIMES = 20_000;

    private final SparseGradient gradient = new SparseGradient(4, new RandomStream(42));

    @Test
    void largeSlopesStayAsTheyAre() {
        gradient.take(new float[] {0.5f, 0, -0.9f, 0});

        assertThat(gradient.count()).isEqualTo(2);
        assertThat(gradient.column(1)).isEqualTo(2);
        assertThat(gradient.slope(1)).isEqualTo(-0.9f);
    }

    @Test
    void smallSlopesAreMostlyLeftOutButStayTheSameInTheMean() {
        var slopes = new float[] {0.001f, -0.004f, 0.012f, 0};
        var sums = new double[slopes.length];
        long kept = 0;
        for (int time = 0; time < TIMES; time++) {
            gradient.take(slopes);
            kept += gradient.count();
            for (int i = 0; i < gradient.count(); i++) {
                sums[gradient.column(i)] += gradient.slope(i);
            }
        }

        assertThat(kept).isLessThan(TIMES);
        for (int column = 0; column < slopes.length; column++) {
            assertThat(sums[column] / TIMES).isCloseTo(slopes[column], within(3e-4));
        }
    }

    @Test
    void namedColumnsAreKeptAsTheyAreAndNoOthers() {
        gradient.take(new float[] {0.5f, 0.001f, 0.001f, 0}, new int[] {0, 2, 3}, 2);

        assertThat(gradient.count()).isEqualTo(2);
        assertThat(gradient.slope(1)).isEqualTo(0.001f);
        assertThat(gradient.dot(new float[] {2, 100, 1000, 100})).isEqualTo(2);
    }

    @Test
    void aDotProductLooksOnlyAtWhatIsKept() {
        gradient.take(new float[] {0.5f, 0, -0.5f, 0});

        assertThat(gradient.dot(new float[] {2, 100, 1, 100})).isEqualTo(0.5f);
    }

    @Test
    void aSparseStepMovesWhatTheWholeStepWouldMove() {
        var slopes = new float[] {0.5f, 0, -0.5f, 0};
        gradient.take(slopes);
        var whole = new AdaGrad(Rows.zeros(1, 4));
        var sparse = new AdaGrad(Rows.zeros(1, 4));

        whole.step(0, 2, slopes, 0.1f);
        sparse.step(0, 2, gradient, 0.1f);

        assertThat(sparse.weights().row(0)).containsExactly(whole.weights().row(0));
    }

    @Test
    void sharedRatesMoveTheSameColumnsEitherWay() {
        var slopes = new float[] {0.5f, 0, -0.5f, 0};
        gradient.take(slopes);
        var whole = Rows.zeros(2, 4);
        var sparse = Rows.zeros(2, 4);
        var rows = new int[] {0, 1};
        var factors = new float[] {1, 3};

        var rates = new SharedRates(4, 1);
        rates.take(slopes);
        rates.step(whole, rows, factors, 0, 2, 0.1f);
        new SharedRates(4, 1).step(sparse, rows, factors, 0, 2, gradient, 0.1f);

        for (int row = 0; row < 2; row++) {
            assertThat(sparse.row(row)).containsExactly(whole.row(row), within(1e-6f));
        }
    }
}
