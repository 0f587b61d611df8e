package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OnceEachTest {
    private static final Tagset TAGS = new Tagset(2);
    private static final float[] USUAL_LENGTH = {1, 1, 1, 1, 1};

    private static float[][] units(float[]... perToken) {
        var emissions = new float[perToken.length][TAGS.evidences()];
        for (int token = 0; token < perToken.length; token++) {
            for (int kind = 0; kind < TAGS.kinds(); kind++) {
                emissions[token][TAGS.evidence(TAGS.unit(kind))] = perToken[token][kind];
            }
        }
        return emissions;
    }

    private static int[] best(Repeats repeats, float[][] emissions) {
        return new OnceEach(repeats, Transitions.zero(TAGS)).best(emissions);
    }

    @Test
    void ofTwoSpansTheSurerKeepsTheKindAndTheOtherIsTheNextLikely() {
        var repeats = new Repeats(new float[] {-2, 0}, USUAL_LENGTH);
        var emissions = units(new float[] {5, 4}, new float[] {5, 1}, new float[] {0, 0});

        assertThat(best(repeats, emissions)).containsExactly(TAGS.unit(1), TAGS.unit(0), 0);
        assertThat(new BestPath(Transitions.zero(TAGS)).of(emissions))
                .as("the emissions are those of the answer, for its confidence")
                .containsExactly(TAGS.unit(1), TAGS.unit(0), 0);
    }

    @Test
    void aKindThatIsSureTwiceStaysTwice() {
        var repeats = new Repeats(new float[] {-2, 0}, USUAL_LENGTH);

        assertThat(best(repeats, units(new float[] {5, 2}, new float[] {5, 2})))
                .containsExactly(TAGS.unit(0), TAGS.unit(0));
    }

    @Test
    void aMessageLongerThanAllLearnedFromMayBeTwoSentences() {
        var repeats = new Repeats(new float[] {-9, 0}, new float[] {1, 1});

        assertThat(best(repeats, units(new float[] {5, 4}, new float[] {5, 1})))
                .containsExactly(TAGS.unit(0), TAGS.unit(0));
    }

    @Test
    void modelsThatHaveLearnedNothingOfItTagAsTheyDid() {
        var emissions = units(new float[] {5, 4}, new float[] {5, 1});

        assertThat(best(Repeats.NONE, emissions)).containsExactly(TAGS.unit(0), TAGS.unit(0));
    }

    /// Trying all taggings tells which is the best; here, where scores are by chance, nearly half
    /// of the time it is not the one that is best without repetitions counted.
    @Test
    void theBestTaggingIsMostlyFound() {
        var random = new Random(3);
        var repeats = new Repeats(new float[] {-3, -1}, USUAL_LENGTH);
        int first = 0;
        int best = 0;
        for (int run = 0; run < 200; run++) {
            var transitions = AllPaths.transitions(2, random);
            var emissions = AllPaths.emissions(4, TAGS.evidences(), 6, random);
            var plain = value(new BestPath(transitions).of(emissions), emissions, transitions);
            var highest = highest(emissions, transitions);

            var found = new OnceEach(repeats, transitions).best(copy(emissions));

            var value = value(found, emissions, transitions);
            assertThat(value).isBetween(plain - 1e-3, highest + 1e-3);
            first += plain > highest - 1e-3 ? 1 : 0;
            best += value > highest - 1e-3 ? 1 : 0;
        }
        assertThat(first).isLessThan(120);
        assertThat(best).isGreaterThan(160);
    }

    private static float[][] copy(float[][] emissions) {
        return Arrays.stream(emissions).map(float[]::clone).toArray(float[][]::new);
    }

    private static double highest(float[][] emissions, Transitions transitions) {
        return AllPaths.of(4, 9).stream()
                .mapToDouble(path -> value(path, emissions, transitions))
                .max()
                .orElseThrow();
    }

    private static double value(int[] path, float[][] emissions, Transitions transitions) {
        var spans = new int[2];
        for (var label : path) {
            if (TAGS.opensSpan(label)) {
                spans[TAGS.kind(label)]++;
            }
        }
        var penalty = -3 * Math.max(0, spans[0] - 1) - Math.max(0, spans[1] - 1);
        return AllPaths.score(path, emissions, transitions)
                + Math.max(penalty, Math.log(0.05 / 1.05));
    }
}
