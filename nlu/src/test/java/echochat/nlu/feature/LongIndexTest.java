package echochat.nlu.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LongIndexTest {
    @Test
    void manyKeysAtOnceAreFoundLikeEachAlone() {
        var index = new LongIndex(8);
        for (long key = 1; key < 100; key += 2) {
            index.put(key * 64, (int) key); // all of them want a few places
        }
        var wanted = new long[] {64, 128, 0x1_0000_0040L, 99 * 64, 7, 64, 3 * 64};

        assertThat(index.getAll(wanted))
                .containsExactly(
                        1, LongIndex.MISSING, LongIndex.MISSING, 99, LongIndex.MISSING, 1, 3);
    }
}
