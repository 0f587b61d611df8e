package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class BestPathTest {
    @Test
    void noOtherPathScoresHigher() {
        var random = new Random(1);
        var tags = new Tagset(2);
        for (int run = 0; run < 50; run++) {
            var transitions = AllPaths.transitions(2, random);
            var emissions = AllPaths.emissions(4, tags.evidences(), 20, random);

            var path = new BestPath(transitions).of(emissions);

            assertThat(AllPaths.score(path, emissions, transitions))
                    .isGreaterThanOrEqualTo(bestOfAll(emissions, transitions) - 1e-3f);
        }
    }

    private static float bestOfAll(float[][] emissions, Transitions transitions) {
        float best = Float.NEGATIVE_INFINITY;
        for (var path : AllPaths.of(4, 9)) {
            best = Math.max(best, AllPaths.score(path, emissions, transitions));
        }
        return best;
    }

    @Test
    void aSpanIsNeitherLeftOpenNorContinuedByAnotherKind() {
        var random = new Random(2);
        var tags = new Tagset(3);
        for (int run = 0; run < 100; run++) {
            var transitions = AllPaths.transitions(3, random);
            var emissions = AllPaths.emissions(6, tags.evidences(), 4, random);
            for (var row : emissions) {
                row[tags.evidence(tags.inside(run % 3))] += 30; // what cannot be is most tempting
            }

            var path = new BestPath(transitions).of(emissions);

            assertThat(tags.isEnd(path[5])).isTrue();
            assertThat(AllPaths.score(path, emissions, transitions)).isFinite();
        }
    }

    @Test
    void aMessageOfOneTokenHoldsAUnitOrNothing() {
        var tags = new Tagset(1);
        var transitions = Transitions.zero(tags);
        var emissions = new float[1][tags.evidences()];
        emissions[0][tags.evidence(tags.last(0))] = 9;
        emissions[0][tags.evidence(tags.unit(0))] = 1;

        assertThat(new BestPath(transitions).of(emissions)).containsExactly(tags.unit(0));
    }
}
