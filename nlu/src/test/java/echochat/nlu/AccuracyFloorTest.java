package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.EvaluationReport;
import echochat.nlu.training.ProgressListener;
import java.nio.file.Files;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is reached on public data, less a point. Raised when the engine gets better, never lowered
/// without a decision record.
class AccuracyFloorTest {
    @Test
    void banking77() {
        var report = measure("banking77/train.jsonl", "banking77/valid.jsonl");

        assertThat(report.accuracy()).isGreaterThan(0.905);
        assertThat(report.calibrationError()).isLessThan(0.04);
    }

    @Test
    void tenSentencesForEachOf150Intents() {
        var report = measure("clinc150/train_10.jsonl", "clinc150/valid.jsonl");

        assertThat(report.accuracy()).isGreaterThan(0.80);
    }

    @Test
    void aThirdOfSnipsWithEntities() {
        var report = measure("snips/train.jsonl", "snips/valid.jsonl", 3);

        assertThat(report.accuracy()).isGreaterThan(0.965);
        assertThat(report.entity().f1()).isGreaterThan(0.88);
    }

    private static EvaluationReport measure(String train, String valid) {
        return measure(train, valid, 1);
    }

    /// Learns from every so many-th sentence, to save the suite's time.
    private static EvaluationReport measure(String train, String valid, int every) {
        assumeTrue(
                Files.exists(SharedData.file(train)),
                "The data set " + train + " is not on this machine.");
        var all = SharedData.read(train);
        var some =
                IntStream.range(0, all.size() / every).mapToObj(i -> all.get(i * every)).toList();
        var data = TrainingData.of(some);
        var model = NluTrainer.train(data, TrainingSettings.defaults(), ProgressListener.SILENT);
        return Evaluation.of(model, SharedData.read(valid));
    }
}
