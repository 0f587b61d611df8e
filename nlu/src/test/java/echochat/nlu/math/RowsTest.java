package echochat.nlu.math;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowsTest {
    private static final int[] ROWS = {4, 0, 2, 2, 5, 1, 3};
    private static final float[] FACTORS = {0.1f, -3f, 1e-7f, 7f, 0.3f, 1e6f, -0.9f};

    @Test
    void manyRowsAddUpToTheLastBitAsOneAfterTheOther() {
        for (int count = 0; count <= ROWS.length; count++) {
            var rows = byChance();
            var together = new float[] {1, 2, 3, 4, 5};
            var oneByOne = together.clone();

            rows.addTo(together, ROWS, FACTORS, count);
            for (int i = 0; i < count; i++) {
                rows.addTo(oneByOne, ROWS[i], FACTORS[i]);
            }

            assertThat(together).containsExactly(oneByOne);
        }
    }

    @Test
    void gatheredRowsAddUpOnce() {
        var rows = byChance();
        var together = new float[5];
        var oneByOne = new float[5];
        var sum = new RowSum();
        for (int i = 0; i < 150; i++) {
            sum.add(ROWS[i % ROWS.length], i);
            rows.addTo(oneByOne, ROWS[i % ROWS.length], i);
        }

        sum.moveTo(together, rows);
        sum.moveTo(together, rows);

        assertThat(together).containsExactly(oneByOne);
    }

    @Test
    void manyRowsMoveAsEachAlone() {
        for (int from = 0; from <= ROWS.length; from++) {
            var rates = new SharedRates(5, 0.01f);
            rates.take(new float[] {0.5f, -0.1f, 2, 0, 1e-4f});
            var together = byChance();
            var alone = byChance();

            rates.step(together, ROWS, FACTORS, from, ROWS.length, 0.1f);
            for (int i = from; i < ROWS.length; i++) {
                rates.step(alone, ROWS, FACTORS, i, i + 1, 0.1f);
            }

            assertThat(together.cells()).isDeepEqualTo(alone.cells());
        }
    }

    private static Rows byChance() {
        var rows = Rows.zeros(6, 5);
        rows.scatter(new RandomStream(1), 1, () -> {});
        return rows;
    }
}
