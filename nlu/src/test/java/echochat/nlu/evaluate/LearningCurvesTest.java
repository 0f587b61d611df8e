package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.LearningCurve.Outlook;
import echochat.nlu.evaluate.LearningCurve.Point;
import echochat.nlu.training.Progress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LearningCurvesTest {
    @Test
    void theSameSentencesAreAskedAtEveryPoint() {
        var data = TrainingData.of(Topics.examples());
        var heard = new ArrayList<Progress>();

        var report = LearningCurves.of(data, 4, TrainingSettings.defaults(), heard::add);

        assertThat(report.overall().points())
                .extracting(Point::taught)
                .containsExactly(8.0, 20.0, 28.0, 40.0, 48.0);
        assertThat(report.overall().points()).extracting(Point::asked).containsOnly(64);
        assertThat(report.overall().points().getLast().recall())
                .isGreaterThan(report.overall().points().getFirst().recall());
        assertThat(report.intents())
                .extracting(LearningCurve::name)
                .containsExactly("lamp", "music", "pizza", "weather");
        assertThat(heard).extracting(Progress::fraction).isSorted();
    }

    @Test
    void theLastPointIsTheCrossValidationItself() {
        var data = TrainingData.of(Topics.examples());
        var settings = TrainingSettings.defaults();

        var report = LearningCurves.of(data, 3, settings, _ -> {});

        var whole = CrossValidation.of(data, 3, settings, _ -> {});
        var last = report.overall().points().getLast();
        assertThat(last.recall()).isEqualTo(whole.accuracy());
        assertThat(last.f1()).isEqualTo(whole.macroF1());
    }

    @Test
    void onlyARiseBeyondChancePromisesThatMoreWouldHelp() {
        assertThat(curve(0.6, 0.8, 8, 0).outlook()).isEqualTo(Outlook.MORE_WOULD_HELP);
        assertThat(curve(0.6, 0.8, 2, 0).outlook()).isEqualTo(Outlook.UNCLEAR);
        assertThat(curve(0.8, 0.8, 8, 0).outlook()).isEqualTo(Outlook.UNCLEAR);
        assertThat(curve(0.8, 0.8, 3, 3).outlook()).isEqualTo(Outlook.LEVEL);
        assertThat(curve(0.6, 0.8, 8, 0).slope()).isCloseTo(0.2, within(1e-9));
        assertThat(curve(0.6, 0.8, 9, 1).statement())
                .isEqualTo("More examples would help (+8 of 20 sentences since 60 %).");
    }

    @Test
    void chanceIsCountedExactly() {
        assertThat(SignTest.chance(5, 0)).isCloseTo(1 / 32.0, within(1e-12));
        assertThat(SignTest.chance(3, 1)).isCloseTo(5 / 16.0, within(1e-12));
        assertThat(SignTest.chance(0, 0)).isEqualTo(1);
        assertThat(SignTest.chance(2000, 2000)).isBetween(0.5, 0.51);
    }

    private static LearningCurve curve(double before, double last, int better, int worse) {
        var points =
                List.of(
                        new Point(0.6, 12, 20, 0.4, 0.4),
                        new Point(0.8, 16, 20, before, before),
                        new Point(1, 20, 20, last, last));
        return new LearningCurve("greet", points, better, worse);
    }
}
