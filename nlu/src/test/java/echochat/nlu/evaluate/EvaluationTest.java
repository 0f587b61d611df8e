package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.MarkedText;
import echochat.nlu.TrainingExample;
import echochat.nlu.evaluate.EvaluationReport.Confusion;
import echochat.nlu.evaluate.EvaluationReport.EntityConfusion;
import echochat.nlu.evaluate.EvaluationReport.EntityFigures;
import echochat.nlu.evaluate.EvaluationReport.IntentFigures;
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
    void anIntentThatIsOnlyGuessedHasNoLineAndDoesNotWeighOnTheMean() {
        var report =
                Evaluation.of(
                        List.of(
                                judged("hi", "greet", "greet", 0.95),
                                judged("bye", "leave", "leave", 0.75),
                                judged("yo", "greet", "greet+leave", 0.55)));

        assertThat(report.intents())
                .extracting(IntentFigures::intent)
                .containsExactly("greet", "leave");
        assertThat(report.intents().getFirst().confusedWith())
                .containsExactly(new Confusion("greet+leave", 1));
        assertThat(report.macroF1()).isCloseTo((1 + 2 / 3.0) / 2, within(1e-9));
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
    void accuracyComesWithItsInterval() {
        var report =
                Evaluation.of(
                        List.of(
                                judged("hi", "greet", "greet", 0.95),
                                judged("yo", "greet", "leave", 0.55)));

        assertThat(report.accuracyInterval().low()).isCloseTo(0.0945, within(1e-4));
        assertThat(report.accuracyInterval().high()).isCloseTo(0.9055, within(1e-4));
    }

    @Test
    void aSpanCountsOnlyIfPlaceAndNameAreRight() {
        var example = MarkedText.read("from [Bonn](city) to [Rome](city)", "book");
        var right = example.entities().getFirst();
        var shifted = EntitySpan.of("city", 9, 17, "to Rome");

        var report = Evaluation.of(List.of(found(example, right, shifted)));

        assertThat(report.entity().support()).isEqualTo(2);
        assertThat(report.entity().f1()).isEqualTo(0.5);
        assertThat(report.entity().shifted()).isEqualTo(1);
        assertThat(report.entity().spurious()).isZero();
    }

    @Test
    void systemEntitiesAreMistakesOnlyWhereTheDataMarksTheirKind() {
        var unmarked = MarkedText.read("two tickets to [Rome](city)", "book");
        var number = EntitySpan.of("number", 0, 3, "2");
        var found = AnswersByHand.foundBy("system", unmarked, number);
        var marked = found(MarkedText.read("[nine](number) it is", "book"));

        assertThat(Evaluation.of(List.of(found)).entity().spurious()).isZero();
        assertThat(Evaluation.of(List.of(found, marked)).entity().spurious()).isEqualTo(1);
    }

    @Test
    void aSpanThatIsNotFoundIsMissedOrTakenForSomethingElse() {
        var example =
                MarkedText.read("[Bonn](city) [May](month) [Max](name) [two](count) seats", "book");
        var city = EntitySpan.of("month", 0, 4, "Bonn");
        var month = new EntitySpan("month", 5, 8, "May", "start", null);
        var seats = EntitySpan.of("thing", 17, 22, "seats");

        var report = Evaluation.of(List.of(found(example, city, month, seats)));

        assertThat(report.entities())
                .extracting(EntityFigures::entity, EntityFigures::missed, EntityFigures::spurious)
                .containsExactly(
                        tuple("city", 0, 0),
                        tuple("count", 1, 0),
                        tuple("month", 0, 0),
                        tuple("name", 1, 0),
                        tuple("thing", 0, 1));
        assertThat(report.entities().getFirst().takenFor())
                .containsExactly(new EntityConfusion("month", 1));
        assertThat(report.entity().takenFor())
                .containsExactly(
                        new EntityConfusion("month", 1), new EntityConfusion("month.start", 1));
    }

    private static Judged found(TrainingExample example, EntitySpan... spans) {
        return AnswersByHand.found(example, spans);
    }

    private static Judged judged(String text, String intent, String guess, double confidence) {
        return AnswersByHand.judged(text, intent, new IntentScore(guess, confidence));
    }
}
