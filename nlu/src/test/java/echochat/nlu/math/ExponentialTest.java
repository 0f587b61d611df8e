package echochat.nlu.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {
    private static final double PERCENT = 100;

    @Test
    void everyValueIsNearToTheTrueExponential() {
        var random = new RandomStream(1);
        for (int i = 0; i < 10_000; i++) {
            var x = (random.nextFloat() - 0.5f) * 170;
            var value = new float[] {x};

            Exponential.apply(value);

            assertThat((double) value[0]).isCloseTo(Math.exp(x), withinPercentage(2e-7 * PERCENT));
        }
    }

    @Test
    void aValueHasTheSameExponentialWhereverItStands() {
        for (int length = 0; length < 200; length += 7) {
            var together = new float[length];
            for (int i = 0; i < length; i++) {
                together[i] = i * 1.3f - 100;
            }
            var alone = together.clone();

            Exponential.apply(together);

            for (int i = 0; i < length; i++) {
                var one = new float[] {alone[i]};
                Exponential.apply(one);
                assertThat(together[i]).isEqualTo(one[0]);
            }
        }
    }

    @Test
    void whatIsTooLowOrTooHighIsTakenForTheLastThatIsNot() {
        var values = new float[] {Float.NEGATIVE_INFINITY, -87, 88, Float.POSITIVE_INFINITY};

        Exponential.apply(values);

        assertThat(values[0]).isEqualTo(values[1]).isPositive();
        assertThat(values[3]).isEqualTo(values[2]).isFinite();
    }
}
