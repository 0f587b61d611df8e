package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.feature.Traits;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import java.util.List;
import org.junit.jupiter.api.Test;

class MeanNetsTest {
    private static final int FEATURES = 5;
    private static final int WIDTH = 8;
    private static final int CLASSES = 3;
    private static final SparseVector MESSAGE =
            new SparseVector(
                    new int[] {0, 2, 4},
                    new float[] {0.5f, -1, 2},
                    new Traits(1, new int[0], 1, 1));

    private final RandomStream random = new RandomStream(1);

    @Test
    void severalLinearNetsBecomeOneThatScoresAsTheyDoOnAverage() {
        var nets = List.of(linear(), linear(), linear());

        assertScoresOnAverage(MeanNets.linear(nets), nets);
    }

    @Test
    void severalHiddenNetsBecomeOneThatScoresAsTheyDoOnAverage() {
        var nets = List.of(hidden(), hidden(), hidden());
        var mean = MeanNets.hidden(nets);

        assertScoresOnAverage(mean, nets);
        assertThat(mean.hiddenBias()).hasSize(3 * WIDTH);
    }

    @Test
    void aLoneNetStaysAsItIs() {
        var linear = linear();
        var hidden = hidden();

        assertThat(MeanNets.linear(List.of(linear))).isSameAs(linear);
        assertThat(MeanNets.hidden(List.of(hidden))).isSameAs(hidden);
    }

    private static void assertScoresOnAverage(Scorer mean, List<? extends Scorer> nets) {
        var expected = new float[CLASSES];
        nets.forEach(net -> net.addScores(MESSAGE, 1f / nets.size(), expected));
        var scores = new float[CLASSES];
        mean.addScores(MESSAGE, 1, scores);
        assertThat(scores).containsExactly(expected, within(1e-5f));
    }

    private LinearNet linear() {
        return new LinearNet(rows(FEATURES, CLASSES), rows(1, CLASSES).row(0));
    }

    private HiddenNet hidden() {
        return new HiddenNet(
                rows(FEATURES, WIDTH),
                rows(1, WIDTH).row(0),
                rows(WIDTH, CLASSES),
                rows(1, CLASSES).row(0));
    }

    private Rows rows(int count, int width) {
        var rows = Rows.zeros(count, width);
        rows.scatter(random, 1, () -> {});
        return rows;
    }
}
