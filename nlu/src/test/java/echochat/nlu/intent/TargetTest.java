package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TargetTest {
    private static final float[][] NONE = new float[0][];
    private static final float[][] FIRST_TWO_ALIKE = {{0, 1, 0}, {1, 0, 0}, {0.5f, 0.5f, 0}};

    /// What is wanted of a net whose answer is even, but for the margin: that less the gradient.
    private static float[] wanted(Target target, int intent) {
        var scores = new float[3];
        scores[intent] = 1; // the margin
        target.gradient(scores, intent);
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 1f / 3 - scores[i];
        }
        return scores;
    }

    @Test
    void nearlyAllIsWantedForTheRightClassAndALittleForEach() {
        assertThat(wanted(new Target(3, NONE), 2))
                .containsExactly(new float[] {0.0333f, 0.0333f, 0.9333f}, within(0.001f));
    }

    @Test
    void aClassLikeTheRightOneIsWantedMoreThanOthers() {
        assertThat(wanted(new Target(3, FIRST_TWO_ALIKE), 0))
                .containsExactly(new float[] {0.8667f, 0.1167f, 0.0167f}, within(0.001f));
    }

    @Test
    void theLossIsTheLogarithmOfTheRightClasssShareAfterTheMargin() {
        assertThat(new Target(3, NONE).gradient(new float[] {0, 1, 0}, 1))
                .isCloseTo(Math.log(3), within(1e-6));
    }
}
