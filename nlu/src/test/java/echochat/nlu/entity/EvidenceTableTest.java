package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.math.RandomStream;
import echochat.nlu.math.RowSum;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseRows;
import org.junit.jupiter.api.Test;

class EvidenceTableTest {
    private static final int WIDTH = 9;
    private static final int UNKNOWN = -1;
    private static final int[] FEATURES = {3, 0, UNKNOWN, 7, 1, 4, 6, UNKNOWN, 2, 5};

    private final RandomStream random = new RandomStream(5);

    @Test
    void rowsInWholeStepsAddUpAsOneAfterTheOther() {
        var rows = rows(PackedWeights.STEP);

        assertThat(sum(rows)).containsExactly(oneByOne(rows));
    }

    @Test
    void soDoRowsOfTheFirstFormatWhoseSumsAreRounded() {
        var rows = rows(0.1f);

        assertThat(sum(rows)).containsExactly(oneByOne(rows));
    }

    /// Every second row has a weight for all things, the others for one.
    private SparseRows rows(float step) {
        var cells = Rows.zeros(8, WIDTH);
        for (int row = 0; row < cells.count(); row++) {
            for (int column = 0; column < WIDTH; column++) {
                var isThere = row % 2 == 0 || column == row;
                cells.row(row)[column] = isThere ? (1 + random.nextInt(1000)) * step : 0;
            }
        }
        return SparseRows.of(cells, Float.MIN_VALUE);
    }

    private static float[] sum(SparseRows rows) {
        var evidence = new float[WIDTH];
        new EvidenceTable(rows, WIDTH).addTo(evidence, FEATURES, new RowSum());
        return evidence;
    }

    private static float[] oneByOne(SparseRows rows) {
        var evidence = new float[WIDTH];
        for (var feature : FEATURES) {
            if (feature != UNKNOWN) {
                rows.addTo(evidence, feature);
            }
        }
        return evidence;
    }
}
