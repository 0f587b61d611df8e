package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TaggerSampleTest {
    @Test
    void ofFewSentencesAllAreTaken() {
        assertThat(TaggerSample.of(4, place -> place == 2, 4)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void whatIsMarkedComesFirstAndOthersInEvenSteps() {
        assertThat(TaggerSample.of(12, place -> place == 1 || place == 11, 4))
                .containsExactly(0, 1, 6, 11);
    }

    @Test
    void aQuarterIsLeftForSentencesInWhichNothingIsMarked() {
        assertThat(TaggerSample.of(16, place -> place % 2 == 0, 8))
                .containsExactly(0, 1, 2, 4, 8, 9, 10, 12);
    }

    @Test
    void marksFillWhatTheOthersLeaveFree() {
        assertThat(TaggerSample.of(8, place -> place > 0, 4)).containsExactly(0, 1, 3, 5);
    }
}
