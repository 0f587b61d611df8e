package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetrievalIntentsTest {
    @Test
    void keysCountTogetherAndShareOneAmongThemselves() {
        var retrieval =
                RetrievalIntents.in(
                        List.of(score("greet", 0.4), score("faq/a", 0.36), score("faq/b", 0.24)));

        assertThat(retrieval.ranking())
                .extracting(IntentScore::intent)
                .containsExactly("faq", "greet");
        assertThat(retrieval.keys()).containsExactly(score("faq/a", 0.6), score("faq/b", 0.4));
        assertThat(retrieval.names()).containsExactly("faq");
    }

    @Test
    void anIntentOfTheNameOfItsKeysIsOneOfThem() {
        var retrieval = RetrievalIntents.in(List.of(score("faq", 0.5), score("faq/a", 0.5)));

        assertThat(retrieval.ranking()).containsExactly(score("faq", 1));
        assertThat(retrieval.keys()).containsExactly(score("faq/a", 1));
    }

    @Test
    void aSlashAtTheBeginningMakesNoKeyAndOneAtTheEndMakesAnEmptyOne() {
        assertThat(RetrievalIntents.isKey("/restart")).isFalse();
        assertThat(RetrievalIntents.baseOf("/restart")).isEqualTo("/restart");
        assertThat(RetrievalIntents.isKey("faq/")).isTrue();
        assertThat(RetrievalIntents.baseOf("faq/")).isEqualTo("faq");
        assertThat(RetrievalIntents.baseOf("faq/a/b")).isEqualTo("faq");
    }

    @Test
    void keysWithoutAnyConfidenceHaveNoShares() {
        var retrieval = RetrievalIntents.in(List.of(score("greet", 1), score("faq/a", 0)));

        assertThat(retrieval.keys()).containsExactly(score("faq/a", 0));
    }

    @Test
    void aSelectorChoosesAmongTheKeysOfItsNameOnly() {
        var retrieval =
                RetrievalIntents.in(
                        List.of(score("faq/a", 0.6), score("chat/b", 0.3), score("faq/c", 0.1)));

        assertThat(retrieval.names()).containsExactly("chat", "faq");
        assertThat(retrieval.chosenBy("chat")).containsExactly(score("chat/b", 1));
        assertThat(retrieval.chosenBy("unknown")).isEmpty();
        assertThat(retrieval.chosenBy(Pipeline.EVERY_KEY)).isEqualTo(retrieval.keys());
    }

    @Test
    void withoutKeysTheRankingStaysAsItIs() {
        assertThat(RetrievalIntents.in(List.of()).ranking()).isEmpty();
        assertThat(RetrievalIntents.in(List.of(score("greet", 1))).ranking())
                .containsExactly(score("greet", 1));
    }

    private static IntentScore score(String intent, double confidence) {
        return new IntentScore(intent, confidence);
    }
}
