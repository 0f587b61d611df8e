package echochat.bench;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.CrossValidation;
import echochat.nlu.evaluate.EvaluationReport.EntityFigures;
import echochat.nlu.training.ProgressListener;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/// How long ten folds take, from a cold program on, and what they say, for bots of one size.
final class TenFolds implements Command {
    private static final int FOLDS = 10;
    private static final int REPEATS = 3;
    private static final int USUAL = 1000;
    private static final List<String> SMALL =
            List.of(
                    "snips-raw/train_small.jsonl",
                    "rasa-financial/train.jsonl",
                    "rasa-helpdesk/train.jsonl");

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "folds";
    }

    @Override
    public String help() {
        return "seconds of ten folds; [sentences (1000)] [set …]";
    }

    @Override
    public void run(List<String> given) throws IOException {
        var size = given.isEmpty() ? USUAL : Integer.parseInt(given.getFirst());
        var arguments = Arguments.of(given.stream().skip(1).toList());
        data.mustExist();
        System.out.println(
                "| set | n | intents | time | wall s | cpu s | accuracy | calibration error"
                        + " | entity F1 |");
        System.out.println("|---|---:|---:|---|---:|---:|---:|---:|---:|");
        var sets = Stream.concat(DataSet.WHOLE.stream().map(DataSet::train), SMALL.stream());
        for (var set : sets.toList()) {
            if (arguments.wants(set) && data.has(set)) {
                for (int repeat = 1; repeat <= REPEATS; repeat++) {
                    measure(set, Training.some(data.read(set), size), repeat);
                }
            }
        }
    }

    private static void measure(String set, List<TrainingExample> examples, int repeat) {
        var clock = Clock.now();
        var report =
                CrossValidation.of(
                        TrainingData.of(examples),
                        FOLDS,
                        TrainingSettings.defaults(),
                        ProgressListener.SILENT);
        System.out.printf(
                "| %s | %d | %d | %s | %.1f | %.1f | %.2f | %.3f | %s |%n",
                set,
                examples.size(),
                report.intents().size(),
                repeat == 1 ? "first" : "number " + repeat,
                clock.wallSeconds(),
                clock.processorSeconds(),
                100 * report.accuracy(),
                report.calibrationError(),
                entities(report.entity()));
    }

    private static String entities(EntityFigures figures) {
        return figures.support() == 0 ? "–" : "%.2f".formatted(100 * figures.f1());
    }
}
