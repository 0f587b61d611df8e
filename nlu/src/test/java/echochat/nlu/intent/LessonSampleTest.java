package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.PieceRarity;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.feature.Traits;
import echochat.nlu.lexicon.WordKnowledge;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LessonSampleTest {
    private static final MessageFeatures NONE =
            new MessageFeatures(new long[0], PieceRarity.of(new float[0]), WordKnowledge.NONE);

    /// Eight sentences of two intents, six of the first, and the name of the second.
    private static Lesson lesson() {
        var intents = new int[] {0, 1, 0, 0, 0, 1, 0, 0, 1};
        return new Lesson(
                LessonSampleTest::vector,
                intents,
                8,
                List.of(),
                NONE,
                2,
                Families.of(List.of(Set.of(), Set.of())));
    }

    /// One that says by its familiarity which it is.
    private static SparseVector vector(int place) {
        return new SparseVector(new int[0], new float[0], new Traits(1, new int[0], place, 0));
    }

    @Test
    void upToTheLimitTheTwinLearnsFromAll() {
        var lesson = lesson();

        assertThat(LessonSample.of(lesson, 8, 4)).isSameAs(lesson);
    }

    @Test
    void ofMoreEachIntentGivesItsShareAndNamesStay() {
        var sample = LessonSample.of(lesson(), 7, 4);

        assertThat(sample.intents()).containsExactly(0, 1, 0, 0, 1);
        assertThat(sample.sentences()).isEqualTo(4);
        assertThat(List.of(0, 1, 2, 3, 4))
                .map(place -> sample.messages().at(place).traits().familiarWords())
                .containsExactly(0f, 1f, 3f, 6f, 8f);
    }
}
