package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningPlanTest {
    @ParameterizedTest
    @CsvSource({
        "0, 40", "250, 40", "400, 25", "500, 20", "2999, 20", // each of two nets
        "3000, 30", "4000, 30", "8000, 15", "15000, 8", "1000000, 8"
    })
    void theFewerSentencesThereAreTheMoreOftenEachIsSeen(int sentences, int rounds) {
        assertThat(LearningPlan.usualRounds(sentences)).isEqualTo(rounds);
    }
}
