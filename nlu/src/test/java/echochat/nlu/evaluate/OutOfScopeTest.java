package echochat.nlu.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.ProgressListener;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutOfScopeTest {
    @Test
    void whatIsNothingLikeTheTrainingSentencesIsToldFromThem() {
        var known =
                List.of(
                        example("switch the lamp on", "on"),
                        example("turn on the lamp", "on"),
                        example("lamp on please", "on"),
                        example("switch the lamp off", "off"),
                        example("turn off the lamp", "off"),
                        example("lamp off please", "off"));
        var strange = List.of(example("why do bees sing", "?"), example("42 zloty", "?"));
        var model =
                NluTrainer.train(
                        TrainingData.of(known),
                        TrainingSettings.defaults(),
                        ProgressListener.SILENT);

        var report = OutOfScope.of(model, known, strange);

        assertThat(report.auroc()).isEqualTo(1);
        assertThat(report.recall()).isEqualTo(1);
        assertThat(report.accuracyWithThreshold()).isEqualTo(report.accuracy());
    }

    private static TrainingExample example(String text, String intent) {
        return new TrainingExample(text, intent, List.of());
    }
}
