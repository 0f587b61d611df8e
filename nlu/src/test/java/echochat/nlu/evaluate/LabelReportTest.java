package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.MarkedText;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelReportTest {
    @Test
    void averagesAreOverLabelsThatAreWantedAndMeanSomething() {
        var report =
                LabelReport.of(
                        List.of(
                                new Answer("city", "city", 0.9),
                                new Answer("city", "name", 0.6),
                                new Answer(Answer.NO_ENTITY, Answer.NO_ENTITY, 0),
                                new Answer(Answer.NO_ENTITY, "city", 0.4)),
                        Answer.NO_ENTITY);

        assertThat(report.labels()).extracting(LabelFigures::label).containsExactly("city");
        assertThat(report.accuracy()).isEqualTo(0.5);
        assertThat(report.micro().precision()).isEqualTo(0.5);
        assertThat(report.macro().recall()).isEqualTo(0.5);
        assertThat(report.weighted().support()).isEqualTo(2);
        assertThat(report.histogram().getFirst().right()).isZero();
    }

    @Test
    void eachTokenHasTheLabelOfTheSpanThatCoversIt() {
        var example = MarkedText.read("from [New York](city) now", "book");
        var found = new EntitySpan("city", 9, 13, "York", "to", "one");

        var answers = Answer.tokens(AnswersByHand.found(example, found), Set.of("tagger"));

        assertThat(answers)
                .extracting(Answer::wanted)
                .containsExactly("no_entity", "city", "city", "no_entity");
        assertThat(answers)
                .extracting(Answer::guess)
                .containsExactly("no_entity", "no_entity", "city.one.to", "no_entity");
    }

    @Test
    void theKeysOfARetrievalIntentCountTogether() {
        var judged =
                AnswersByHand.judged(
                        "when are you open",
                        "faq/hours",
                        new IntentScore("greet", 0.4),
                        new IntentScore("faq/price", 0.35),
                        new IntentScore("faq/hours", 0.25));

        var base = Answer.baseIntent(judged);
        var key = Answer.responseKey(judged).orElseThrow();

        assertThat(base.guess()).isEqualTo("faq");
        assertThat(base.isRight()).isTrue();
        assertThat(base.confidence()).isCloseTo(0.6, within(1e-9));
        assertThat(key.wanted()).isEqualTo("faq/hours");
        assertThat(key.guess()).isEqualTo("faq/price");
        assertThat(key.confidence()).isCloseTo(0.35 / 0.6, within(1e-9));
    }

    @Test
    void withoutRetrievalIntentsThereIsNoKey() {
        var judged = AnswersByHand.judged("hi", "greet", new IntentScore("greet", 0.9));

        assertThat(Answer.responseKey(judged)).isEmpty();
        assertThat(Answer.baseIntent(judged).guess()).isEqualTo("greet");
    }

    @Test
    void theIntervalIsWilsons() {
        assertThat(Interval.wilson(10, 10).low()).isCloseTo(0.7225, within(1e-4));
        assertThat(Interval.wilson(10, 10).high()).isEqualTo(1);
        assertThat(Interval.wilson(8, 10).low()).isCloseTo(0.4902, within(1e-4));
        assertThat(Interval.wilson(8, 10).high()).isCloseTo(0.9433, within(1e-4));
        assertThat(Interval.wilson(0, 0)).isEqualTo(new Interval(0, 1));
    }
}
