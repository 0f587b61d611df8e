package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.run.TrainingRun;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CrossCalibrationTest {
    private static final float[] FACTS = new float[6];
    private static final Trial SURE = new Trial(new float[] {3, 0}, 0, true, FACTS);
    private static final Trial SURE_AND_WRONG = new Trial(new float[] {3, 0}, 1, true, FACTS);

    @Test
    void aFoldIsAsSureAsTheOthersWereRight() {
        var others = trials(900, 100);

        var verdict = verdictOnSure(List.of(List.of(SURE), others));

        assertThat(verdict.probabilities()[0]).isCloseTo(0.9f, within(0.03f));
        assertThat(verdict.best()).isZero();
    }

    @Test
    void foldsWhoseNeighboursWereOftenWrongAreLessSure() {
        var afterMistakes = verdictOnSure(List.of(List.of(SURE), trials(600, 400)));
        var afterSuccess = verdictOnSure(List.of(List.of(SURE), trials(1000, 0)));

        assertThat(afterMistakes.probabilities()[0])
                .isLessThan(afterSuccess.probabilities()[0] - 0.2f);
    }

    @Test
    void fewAnswersOfOthersMoveTheUsualConfidenceALittle() {
        var usual = verdictOnSure(List.of()).probabilities()[0];
        var afterFew = verdictOnSure(List.of(List.of(SURE), trials(9, 1))).probabilities()[0];

        assertThat(afterFew).isBetween(0.95f, usual - 0.002f);
    }

    @Test
    void noFoldHasASayInItsOwnConfidence() {
        var others = trials(90, 10);

        var whenRight = verdictOnSure(List.of(trials(50, 0), others));
        var whenWrong = verdictOnSure(List.of(trials(0, 50), others));

        assertThat(whenWrong.probabilities()).containsExactly(whenRight.probabilities());
    }

    @Test
    void sentencesOfIntentsThatAModelNeverMetSayNothingOfItsConfidence() {
        var unknown = new Trial(new float[] {3, 0}, Trial.NONE, false, FACTS);
        var more = Stream.concat(trials(90, 10).stream(), Stream.generate(() -> unknown).limit(80));

        var with = verdictOnSure(List.of(List.of(), more.toList()));
        var without = verdictOnSure(List.of(List.of(), trials(90, 10)));

        assertThat(with.probabilities()).containsExactly(without.probabilities());
    }

    @Test
    void whereThereIsNoOtherFoldTheUsualTemperatureHolds() {
        var verdict = verdictOnSure(List.of());

        assertThat(verdict.probabilities()[0]).isCloseTo(0.993f, within(0.001f));
    }

    private static List<Trial> trials(int right, int wrong) {
        return Stream.concat(
                        Stream.generate(() -> SURE).limit(right),
                        Stream.generate(() -> SURE_AND_WRONG).limit(wrong))
                .toList();
    }

    /// Of the first fold.
    private static Verdict verdictOnSure(List<List<Trial>> folds) {
        try (var run = new TrainingRun(ProgressListener.SILENT, 1)) {
            var stage = run.stage("folds", 1);
            return new CrossCalibration(folds).verdicts(0, List.of(SURE), stage).getFirst();
        }
    }
}
