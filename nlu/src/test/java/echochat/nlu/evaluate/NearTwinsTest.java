package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.TrainingExample;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearTwinsTest {
    @Test
    void caseWidthSpaceAndPunctuationMakeNoDifference() {
        assertThat(similarity("Where is my order?", "where is  MY order")).isEqualTo(1);
        assertThat(similarity("Ｏｋ", "ok!")).isEqualTo(1);
        assertThat(similarity("👍", "👍")).isEqualTo(1);
        assertThat(similarity("我要订票", "我要订票。")).isEqualTo(1);
    }

    @Test
    void aLetterMoreInALongSentenceIsNearInAShortOneNot() {
        assertThat(similarity("i would like to book a flight", "i would like to book a flights"))
                .isBetween(0.8, 0.99);
        assertThat(similarity("yes", "yet")).isZero();
        assertThat(similarity("fly to Rome", "fly to Oslo")).isZero();
    }

    @Test
    void otherIntentsHaveNoTwinsHere() {
        var examples = List.of(Topics.example("hi", "greet"), Topics.example("hi", "leave"));

        assertThat(NearTwins.of(examples).taughtTwin(0, apart(2))).isEmpty();
    }

    @Test
    void aTwinInTheSameFoldWasNotLearnedFrom() {
        var examples = List.of(Topics.example("hi", "greet"), Topics.example("Hi", "greet"));

        assertThat(NearTwins.of(examples).taughtTwin(0, new Folds(1, new int[] {0, 0}))).isEmpty();
    }

    @Test
    void thousandsOfVariantsOfATemplateAreNotComparedEachWithEach() {
        var examples =
                IntStream.range(0, 5000)
                        .mapToObj(i -> "remind me of the appointment number " + i + " please")
                        .map(text -> Topics.example(text, "remind"))
                        .toList();

        var twins = NearTwins.of(examples);

        var pairs = IntStream.range(0, 5000).mapToLong(i -> twins.node(i).near().size()).sum() / 2;
        assertThat(pairs).isBetween(5000L, 500_000L);
        assertThat(IntStream.range(0, 5000)).allMatch(i -> !twins.node(i).near().isEmpty());
    }

    private static double similarity(String text, String other) {
        List<TrainingExample> pair =
                List.of(Topics.example(text, "same"), Topics.example(other, "same"));
        return NearTwins.of(pair)
                .taughtTwin(0, apart(2))
                .map(NearTwins.Twin::similarity)
                .orElse(0.0);
    }

    private static Folds apart(int size) {
        return new Folds(size, IntStream.range(0, size).toArray());
    }
}
