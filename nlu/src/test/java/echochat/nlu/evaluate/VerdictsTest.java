package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.IntentScore;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private final List<TrainingExample> examples = new ArrayList<>(Topics.examples());

    @Test
    void goodDataRaisesNoAlarm() {
        var report = report();

        assertThat(report.mislabelled()).isZero();
        assertThat(report.right()).isGreaterThanOrEqualTo(60);
        assertThat(report.judged()).extracting(Judged::example).isEqualTo(examples);
    }

    @Test
    void plantedWrongIntentsAreFoundWithTheRightOnes() {
        relabel("please order a pizza", "lamp");
        relabel("now music louder", "weather");
        relabel("can you dim the lamp", "music");

        var report = report();

        assertThat(report.verdicts().subList(0, 3))
                .extracting(one -> one.judged().example().text() + " → " + one.verdict())
                .satisfiesExactlyInAnyOrder(
                        text -> assertThat(text).contains("order a pizza → Mis", "=pizza,"),
                        text -> assertThat(text).contains("music louder → Mis", "=music,"),
                        text -> assertThat(text).contains("dim the lamp → Mis", "=lamp,"));
        assertThat(report.mislabelled()).isEqualTo(3);
    }

    @Test
    void aSuccessThatOnlyANearTwinExplainsIsToldFromTheOthers() {
        examples.add(Topics.example("will it rain tonight, zumba fandango", "music"));
        examples.add(Topics.example("Will it rain tonight: zumba fandango!", "music"));

        var report = report();

        assertThat(report.verdicts())
                .filteredOn(one -> one.verdict() instanceof Verdict.RightByNearTwin)
                .extracting(one -> one.judged().example().text())
                .contains(
                        "will it rain tonight, zumba fandango",
                        "Will it rain tonight: zumba fandango!");
        assertThat(report.rightByNearTwin()).isLessThanOrEqualTo(6);
        assertThat(
                        report.right()
                                + report.rightByNearTwin()
                                + report.confused()
                                + report.mislabelled())
                .isEqualTo(66);
        assertThat(report.accuracyWithoutNearTwins()).isEqualTo(report.right() / 66.0);
    }

    @Test
    void theOrderOfTheExamplesDoesNotMatter() {
        examples.add(Topics.example("Please, order a pizza!", "pizza"));
        relabel("now music louder", "weather");
        var verdicts = report().verdicts().stream().map(VerdictsTest::withoutPlace).toList();

        var reversed = new ArrayList<>(examples.reversed());
        examples.clear();
        examples.addAll(reversed);

        assertThat(report().verdicts().stream().map(VerdictsTest::withoutPlace))
                .containsExactlyElementsOf(verdicts);
    }

    @Test
    void progressNeverGoesBackAndEndsAtOne() {
        examples.add(Topics.example("Please, order a pizza!", "pizza"));
        var heard = new ArrayList<Progress>();

        Verdicts.of(TrainingData.of(examples), 3, TrainingSettings.defaults(), heard::add);

        assertThat(heard).extracting(Progress::fraction).isSorted();
        assertThat(heard.getLast().fraction()).isGreaterThan(1 - 1e-9);
    }

    @Test
    void anIntentThatIsOneSentenceInManyCopiesIsUnderstoodOnlyThanksToThem() {
        examples.add(Topics.example("zumba fandango", "dance"));
        examples.add(Topics.example("Zumba fandango", "dance"));
        examples.add(Topics.example("zumba, fandango!", "dance"));

        var report = report();

        assertThat(report.verdicts())
                .filteredOn(one -> one.judged().example().intent().equals("dance"))
                .extracting(ExampleVerdict::verdict)
                .hasOnlyElementsOfType(Verdict.RightByNearTwin.class);
    }

    @Test
    void aSingleIntentCanBeJudged() {
        examples.removeIf(example -> !example.intent().equals("lamp"));

        assertThat(report().right()).isEqualTo(16);
    }

    @Test
    void onlyASentenceThatHasNothingOfItsIntentSeemsMislabelled() {
        var usual = AnswersByHand.judged("a", "greet", score("greet", 0.9));
        var other = AnswersByHand.judged("b", "leave", score("leave", 0.8));
        var foreign =
                AnswersByHand.judged("c", "greet", score("leave", 0.95), score("greet", 0.05));
        var between = AnswersByHand.judged("d", "greet", score("leave", 0.8), score("greet", 0.2));
        var unsure = AnswersByHand.judged("e", "greet", score("leave", 0.5), score("greet", 0.1));
        var confidence = UsualConfidence.of(List.of(usual, other, foreign, between, unsure));

        assertThat(confidence.betterIntent(foreign)).contains(score("leave", 0.95));
        assertThat(confidence.betterIntent(between)).isEmpty();
        assertThat(confidence.betterIntent(unsure)).isEmpty();
        assertThat(confidence.betterIntent(usual)).isEmpty();
    }

    @Test
    void anIntentOfWhichNothingIsUsualIsNotProposedForLittle() {
        var unheard = AnswersByHand.judged("a", "rare", score("greet", 0.9), score("rare", 0));
        var usual = AnswersByHand.judged("b", "greet", score("greet", 0.9));
        var strange = AnswersByHand.judged("c", "greet", score("rare", 0.4), score("greet", 0.01));
        var confidence = UsualConfidence.of(List.of(unheard, usual, strange));

        assertThat(confidence.betterIntent(strange)).isEmpty();
        assertThat(confidence.betterIntent(unheard)).isEmpty();
    }

    private VerdictReport report() {
        return Verdicts.of(
                TrainingData.of(examples), 4, TrainingSettings.defaults(), ProgressListener.SILENT);
    }

    private void relabel(String text, String intent) {
        examples.removeIf(example -> example.text().equals(text));
        examples.add(Topics.example(text, intent));
    }

    private static String withoutPlace(ExampleVerdict one) {
        return one.judged() + " " + one.verdict();
    }

    private static IntentScore score(String intent, double confidence) {
        return new IntentScore(intent, confidence);
    }
}
