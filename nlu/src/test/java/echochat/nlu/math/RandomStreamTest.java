package echochat.nlu.math;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    @Test
    void someNumbersAreLeftOutAndTheOthersStayInTheirOrder() {
        var numbers = IntStream.range(0, 10_000).toArray();

        var some = RandomStream.of(1, "test").some(numbers, 0.3f);

        assertThat(some.length).isBetween(6_800, 7_200);
        assertThat(some).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void manyNumbersAtOnceAreThoseOfSoManyCalls() {
        var atOnce = new RandomStream(42);
        var oneByOne = new RandomStream(42);
        var numbers = new long[100];

        atOnce.fill(numbers, 37);

        for (int i = 0; i < 37; i++) {
            assertThat(numbers[i]).isEqualTo(oneByOne.nextLong());
        }
        assertThat(numbers[37]).isZero();
        assertThat(atOnce.nextLong()).isEqualTo(oneByOne.nextLong());
    }

    @Test
    void theHighestBitTellsWhetherTheFractionIsAtLeastAHalf() {
        var fractions = new RandomStream(7);
        var bits = new RandomStream(7);
        for (int i = 0; i < 1000; i++) {
            assertThat(fractions.nextFloat() >= 0.5f).isEqualTo(bits.nextLong() < 0);
        }
    }
}
