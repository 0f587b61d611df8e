package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.MarkedText;
import echochat.nlu.evaluate.EvaluationReport.Confusion;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    @Test
    void intentsAreCountedEachForItself() {
        var report =
                Evaluation.of(
                        List.of(
                                judged("hi", "greet", "greet", 0.95),
                                judged("hey", "greet", "greet", 0.85),
                                judged("yo", "greet", "leave", 0.55),
                                judged("bye", "leave", "leave", 0.75)));

        assertThat(report.accuracy()).isEqualTo(0.75);
        var greet = report.intents().getFirst();
        assertThat(greet.precision()).isEqualTo(1);
        assertThat(greet.recall()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(greet.confusedWith()).containsExactly(new Confusion("leave", 1));
        assertThat(report.macroF1()).isCloseTo((0.8 + 2 / 3.0) / 2, within(1e-9));
        assertThat(report.weightedF1()).isCloseTo((3 * 0.8 + 2 / 3.0) / 4, within(1e-9));
    }

    @Test
    void confidenceIsComparedWithHowOftenItIsRight() {
        var report =
                Evaluation.of(
                        List.of(
                                judged("hi", "greet", "greet", 0.95),
                                judged("yo", "greet", "leave", 0.55)));

        assertThat(report.calibrationError()).isCloseTo((0.05 + 0.55) / 2, within(1e-9));
        assertThat(report.histogram().get(5).wrong()).isEqualTo(1);
        assertThat(report.coverage().get(12).coverage()).isEqualTo(0.5);
        assertThat(report.coverage().get(12).error()).isZero();
        assertThat(report.coverage().getFirst().error()).isEqualTo(0.5);
    }

    @Test
    void aSpanCountsOnlyIfPlaceAndNameAreRight() {
        var example = MarkedText.read("from [Bonn](city) to [Rome](city)", "book");
        var right = example.entities().getFirst();
        var shifted = EntitySpan.of("city", 9, 17, "to Rome");
        var guess = new IntentScore("book", 1);

        var report = Evaluation.of(List.of(new Judged(example, guess, List.of(right, shifted))));

        assertThat(report.entity().support()).isEqualTo(2);
        assertThat(report.entity().f1()).isEqualTo(0.5);
    }

    private static Judged judged(String text, String intent, String guess, double confidence) {
        return new Judged(
                MarkedText.read(text, intent), new IntentScore(guess, confidence), List.of());
    }
}
