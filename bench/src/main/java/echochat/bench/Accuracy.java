package echochat.bench;

import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.CrossValidation;
import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.EvaluationReport;
import echochat.nlu.evaluate.OutOfScope;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/// Intent accuracy, entity F1 and calibration on held-out sentences, and what they cost.
final class Accuracy implements Command {
    private static final int FOLDS = 5;
    private static final List<String> PAIRS =
            List.of(
                    "banking77/train.jsonl banking77/valid.jsonl",
                    "clinc150/train.jsonl clinc150/valid.jsonl",
                    "hwu64/train.jsonl hwu64/valid.jsonl",
                    "snips/train.jsonl snips/valid.jsonl",
                    "clinc150/train_10.jsonl clinc150/valid.jsonl",
                    "banking77/train_10.jsonl banking77/valid.jsonl");
    private static final List<String> CROSS_VALIDATED =
            List.of(
                    "rasa-financial/train.jsonl",
                    "rasa-helpdesk/train.jsonl",
                    "xsid-de/valid.jsonl",
                    "xsid-tr/valid.jsonl",
                    "xsid-ja/valid.jsonl",
                    "xsid-zh/valid.jsonl");

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public String help() {
        return "intents, entities and calibration on held-out sentences; arguments: names of sets";
    }

    @Override
    public void run(List<String> wanted) throws IOException {
        System.out.println(
                "| set | n | accuracy | macro F1 | calibration error | entity F1 (exact)"
                        + " | train s (cpu) | file MB |");
        System.out.println("|---|---:|---:|---:|---:|---:|---:|---:|");
        for (var pair : PAIRS) {
            var files = pair.split(" ");
            if (isWanted(files[0], wanted)) {
                heldOut(files[0], data.read(files[0]), data.read(files[1]));
            }
        }
        for (var file : CROSS_VALIDATED) {
            if (isWanted(file, wanted)) {
                crossValidated(file);
            }
        }
    }

    private boolean isWanted(String file, List<String> wanted) {
        var named = wanted.isEmpty() || wanted.stream().anyMatch(file::startsWith);
        return named && data.has(file);
    }

    private void heldOut(String name, List<TrainingExample> train, List<TrainingExample> valid)
            throws IOException {
        var clock = Clock.now();
        var settings = TrainingSettings.defaults();
        var model = NluTrainer.train(TrainingData.of(train), settings, ProgressListener.SILENT);
        var seconds = clock.processorSeconds();
        var bytes = new ByteArrayOutputStream();
        model.save(bytes);
        print(name, Evaluation.of(model, valid), seconds, bytes.size() / 1e6);
        if (name.startsWith("clinc150")) {
            outOfScope(model, valid);
        }
    }

    private void outOfScope(NluModel model, List<TrainingExample> valid) throws IOException {
        var strange = new ArrayList<>(data.read("clinc150/oos_valid.jsonl"));
        strange.addAll(data.read("clinc150/oos_train.jsonl"));
        var report = OutOfScope.of(model, valid, strange);
        System.out.printf(
                "| – out of scope, never seen in training | %d | %.1f with threshold"
                        + " | recall %.1f | AUROC %.3f | | | |%n",
                report.outOfScope(),
                100 * report.accuracyWithThreshold(),
                100 * report.recall(),
                report.auroc());
    }

    private void crossValidated(String name) throws IOException {
        var clock = Clock.now();
        var examples = TrainingData.of(data.read(name));
        var report =
                CrossValidation.of(
                        examples, FOLDS, TrainingSettings.defaults(), ProgressListener.SILENT);
        print(name + ", 5 folds", report, clock.processorSeconds(), Double.NaN);
    }

    private static void print(String name, EvaluationReport report, double seconds, double size) {
        System.out.printf(
                "| %s | %d | %.2f | %.2f | %.3f | %s | %.1f | %s |%n",
                name,
                report.examples(),
                100 * report.accuracy(),
                100 * report.macroF1(),
                report.calibrationError(),
                report.entity().support() == 0 ? "–" : "%.2f".formatted(100 * report.entity().f1()),
                seconds,
                Double.isNaN(size) ? "–" : "%.1f".formatted(size));
    }
}
