package echochat.nlu.entity.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.math.RandomStream;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MemoriesTest {
    private static final int TOKENS = 5;
    private static final float OPEN = 20; // a gate that lets the past through

    private static float[][] some(int width, float reach) {
        var random = RandomStream.of(3, "width " + width);
        var numbers = new float[TOKENS][width];
        for (var row : numbers) {
            for (int i = 0; i < width; i++) {
                row[i] = (2 * random.nextFloat() - 1) * reach;
            }
        }
        return numbers;
    }

    private static float[][] copy(float[][] numbers) {
        return Arrays.stream(numbers).map(float[]::clone).toArray(float[][]::new);
    }

    private static double sum(float[][] sums, float[][] factors) {
        var memories = new Memories(copy(sums));
        double sum = 0;
        for (int token = 0; token < TOKENS; token++) {
            for (int i = 0; i < Memories.HELD; i++) {
                sum += factors[token][i] * memories.held(token)[i];
            }
        }
        return sum;
    }

    @Test
    void slopesAreThoseThatSmallStepsShow() {
        var sums = some(Memories.SUMS, 2);
        var factors = some(Memories.HELD, 1);

        var slopes = new Memories(copy(sums)).slopesOfSums(factors);

        for (int token = 0; token < TOKENS; token++) {
            for (int i = 0; i < Memories.SUMS; i++) {
                var more = copy(sums);
                var less = copy(sums);
                more[token][i] += 0.01f;
                less[token][i] -= 0.01f;
                var seen = (sum(more, factors) - sum(less, factors)) / 0.02;
                assertThat(slopes[token][i]).isCloseTo((float) seen, within(1e-3f));
            }
        }
    }

    @Test
    void openGatesKeepWhatTheFirstTokenSaid() {
        var sums = new float[TOKENS][Memories.SUMS];
        sums[0][0] = 3;
        sums[0][Memories.HELD] = -OPEN;
        for (int token = 1; token < TOKENS; token++) {
            sums[token][Memories.HELD] = OPEN;
        }

        var memories = new Memories(sums);

        assertThat(memories.held(0)[0]).isGreaterThan(0.99f);
        assertThat(memories.held(TOKENS - 1)[0]).isCloseTo(memories.held(0)[0], within(1e-5f));
    }

    @Test
    void oneMemoryRunsFromTheEnd() {
        var sums = new float[TOKENS][Memories.SUMS];
        sums[TOKENS - 1][Memories.SIZE] = 3;
        sums[TOKENS - 1][0] = 3;

        var memories = new Memories(sums);

        assertThat(memories.held(0)[0]).isZero();
        assertThat(memories.held(0)[Memories.SIZE]).isPositive();
    }
}
