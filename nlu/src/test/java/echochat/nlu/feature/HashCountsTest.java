package echochat.nlu.feature;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HashCountsTest {
    private static final Runnable GO_ON = () -> {};

    private static HashCounts counts(int bits, long... hashes) {
        var counts = new HashCounts(bits);
        for (var hash : hashes) {
            counts.add(hash);
        }
        return counts;
    }

    @Test
    void hashesComeInAscendingOrderWithTheirSign() {
        var counts = counts(64, 5, Long.MIN_VALUE, -1, Long.MAX_VALUE, 1L << 60, 5);

        assertThat(counts.sorted((_, _) -> true, GO_ON))
                .containsExactly(Long.MIN_VALUE, -1, 5, 1L << 60, Long.MAX_VALUE);
        assertThat(counts.get(5)).isEqualTo(2);
        assertThat(counts.get(6)).isEqualTo(LongIndex.MISSING);
    }

    @Test
    void shortHashesComeInAscendingOrderToo() {
        var counts = counts(40, (1L << 40) - 1, 3, 1L << 39, 1L << 33);

        assertThat(counts.sorted((_, _) -> true, GO_ON))
                .containsExactly(3, 1L << 33, 1L << 39, (1L << 40) - 1);
    }

    @Test
    void itIsToldHowOftenHashesMustOccurForSoManyToStay() {
        var counts = counts(64, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4);

        assertThat(counts.leastFor(4, 1, GO_ON)).isEqualTo(1);
        assertThat(counts.leastFor(4, 2, GO_ON)).isEqualTo(2);
        assertThat(counts.leastFor(1, 1, GO_ON)).isEqualTo(4);
    }

    @Test
    void itIsToldHowManyOccurHowOften() {
        var counts = counts(64, 1, 2, 2, 3, 3, 3, 4, 4, 4, 4);

        assertThat(counts.countsFrom(3, (hash, _) -> hash != 2, GO_ON)).containsExactly(3, 3, 2, 2);
    }
}
