package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestPathTest {
    @Test
    void noOtherPathScoresHigher() {
        var random = new Random(1);
        for (int run = 0; run < 200; run++) {
            var transitions = new Transitions(5);
            for (int before = 0; before < 5; before++) {
                for (int after = 0; after < 5; after++) {
                    if (transitions.scores().row(before)[after] > Transitions.NEVER) {
                        transitions.scores().row(before)[after] = random.nextFloat() * 4;
                    }
                }
            }
            var emissions = new float[4][5];
            for (var row : emissions) {
                for (int label = 0; label < 5; label++) {
                    row[label] = random.nextFloat() * 20;
                }
            }

            var path = new BestPath(transitions).of(emissions);

            assertThat(score(path, emissions, transitions))
                    .isGreaterThanOrEqualTo(bestOfAll(emissions, transitions) - 1e-3f);
        }
    }

    /// By trying all 625.
    private static float bestOfAll(float[][] emissions, Transitions transitions) {
        float best = Float.NEGATIVE_INFINITY;
        for (int number = 0; number < 625; number++) {
            int[] path = {number % 5, number / 5 % 5, number / 25 % 5, number / 125};
            best = Math.max(best, score(path, emissions, transitions));
        }
        return best;
    }

    private static float score(int[] path, float[][] emissions, Transitions transitions) {
        float score = transitions.firstScores()[path[0]] + emissions[0][path[0]];
        for (int token = 1; token < path.length; token++) {
            score += transitions.scores().row(path[token - 1])[path[token]];
            score += emissions[token][path[token]];
        }
        return score;
    }
}
