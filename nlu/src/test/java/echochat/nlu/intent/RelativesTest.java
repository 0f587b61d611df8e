package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.PieceRarity;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.feature.Traits;
import echochat.nlu.lexicon.WordKnowledge;
import echochat.nlu.training.run.TrainingRun;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelativesTest {
    private static final MessageFeatures FOUR =
            new MessageFeatures(
                    new long[] {2, 4, 6, 8},
                    PieceRarity.of(new float[] {1, 1, 1, 1}),
                    WordKnowledge.NONE);

    /// Features of the messages of three intents: the first two share half, the third is apart.
    private static final int[][] MESSAGES = {{0, 1}, {0, 1}, {1, 2}, {3}};

    private static float[][] relatives(int classes, int... intents) {
        var lesson =
                new Lesson(
                        place -> vector(MESSAGES[place]),
                        intents,
                        intents.length,
                        List.of(),
                        FOUR,
                        classes,
                        Families.of(Collections.nCopies(classes, Set.of())));
        try (var run = new TrainingRun(_ -> {}, 1)) {
            return Relatives.of(lesson, run.stage("intents", 1));
        }
    }

    private static SparseVector vector(int[] features) {
        var values = new float[features.length];
        Arrays.fill(values, 1);
        return new SparseVector(features, values, new Traits(1, new int[0], 1, 1));
    }

    @Test
    void anIntentsLikenessFallsToThoseWithLikeSentences() {
        var rows = relatives(3, 0, 0, 1, 2);

        assertThat(rows).hasDimensions(3, 3);
        // cosine 1/2 against 0, at a temperature of 1/10: e^5 to 1
        assertThat(rows[0]).containsExactly(new float[] {0, 0.9933f, 0.0067f}, within(0.0001f));
        assertThat(rows[2]).containsExactly(new float[] {0.5f, 0.5f, 0}, within(0.0001f));
    }

    @Test
    void anIntentWithoutSentencesIsAsNearToAllOthers() {
        assertThat(relatives(3, 0, 0, 1)[2])
                .containsExactly(new float[] {0.5f, 0.5f, 0}, within(0.0001f));
    }

    @Test
    void aSingleIntentAndMoreThanTheMostHaveNoRelatives() {
        assertThat(relatives(1, 0, 0, 0, 0)).isEmpty();
        assertThat(relatives(Relatives.MOST_INTENTS + 1, 0, 1, 2, 3)).isEmpty();
    }
}
