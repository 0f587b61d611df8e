package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.PieceRarity;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.feature.Traits;
import echochat.nlu.lexicon.WordKnowledge;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PriorTest {
    private static final MessageFeatures NONE =
            new MessageFeatures(new long[0], PieceRarity.of(new float[0]), WordKnowledge.NONE);
    private static final SparseVector EMPTY =
            new SparseVector(new int[0], new float[0], new Traits(1, new int[0], 1, 1));

    private static float[] taken(int classes, int... intents) {
        var bias = new float[classes];
        var lesson =
                new Lesson(
                        _ -> EMPTY,
                        intents,
                        intents.length,
                        List.of(),
                        NONE,
                        classes,
                        Families.of(Collections.nCopies(classes, Set.of())));
        Prior.takeFrom(bias, lesson);
        return bias;
    }

    @Test
    void intentsWithManySentencesLosePartOfTheirLead() {
        var bias = taken(3, 0, 0, 0, 0, 1, 1, 2);

        assertThat(bias[0]).isNegative().isLessThan(bias[1]);
        assertThat(bias[2]).isPositive().isGreaterThan(bias[1]);
    }

    @Test
    void amongIntentsWithAsManySentencesNothingChanges() {
        assertThat(taken(3, 0, 0, 1, 1, 2, 2)).containsOnly(0);
    }

    @Test
    void anIntentWithoutSentencesCountsAsIfItHadOne() {
        var bias = taken(3, 0, 0, 1);

        assertThat(bias[2]).isEqualTo(bias[1]);
    }
}
