package echochat.bench;

import echochat.bench.AccuracyRow.Reading;
import echochat.nlu.NluModel;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.CrossValidation;
import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.OutOfScope;
import echochat.nlu.evaluate.OutOfScopeReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Intent accuracy, entity F1 and calibration on held-out sentences, and what they cost.
final class Accuracy implements Command {
    /// A set that is dealt into folds, each tried by a model of the others.
    ///
    /// @param seeds at least so many; small sets depend much on how they are dealt
    private record Folded(String file, int folds, int seeds) {
        String name() {
            return file + ", " + folds + " folds";
        }
    }

    private static final List<Folded> FOLDED =
            List.of(
                    new Folded("snips-raw/train_small.jsonl", 5, 1),
                    new Folded("rasa-financial/train.jsonl", 5, 3),
                    new Folded("rasa-helpdesk/train.jsonl", 5, 3),
                    new Folded("xsid-de/valid.jsonl", 5, 1),
                    new Folded("xsid-tr/valid.jsonl", 5, 1),
                    new Folded("xsid-ja/valid.jsonl", 5, 1),
                    new Folded("xsid-zh/valid.jsonl", 5, 1));
    // takes as long as all the rest, so only with --folds
    private static final Folded TEN_FOLDS = new Folded("hwu64/train.jsonl", 10, 1);

    private final DataFolder data = DataFolder.byProperty();

    @Override
    public String name() {
        return "accuracy";
    }

    @Override
    public String help() {
        return "intents, entities, calibration, cost; [--seeds=3] [--folds: HWU64 in ten] [set …]";
    }

    @Override
    public void run(List<String> given) throws IOException {
        var arguments = Arguments.of(given);
        data.mustExist();
        System.out.println(AccuracyRow.HEAD);
        var sets = Stream.of(DataSet.WHOLE, DataSet.TEN, DataSet.FIVE).flatMap(List::stream);
        for (var set : sets.toList()) {
            if (arguments.wants(set.name()) && set.isIn(data)) {
                heldOut(set, arguments.seeds(1));
            }
        }
        var folded = new ArrayList<>(FOLDED);
        if (arguments.has("folds")) {
            folded.add(TEN_FOLDS);
        }
        for (var set : folded) {
            if (arguments.wants(set.file()) && data.has(set.file())) {
                crossValidated(set, arguments.seeds(set.seeds()));
            }
        }
    }

    private void heldOut(DataSet set, List<Long> seeds) throws IOException {
        var train = set.train(data);
        var valid = set.valid(data);
        var strange = set.strange(data);
        var readings = new ArrayList<Reading>();
        var refusals = new ArrayList<OutOfScopeReport>();
        for (var seed : seeds) {
            var training = MeasuredTraining.of(train, TrainingSettings.withSeed(seed));
            readings.add(reading(training, valid));
            if (!strange.isEmpty()) {
                refusals.add(OutOfScope.of(training.model(), valid, strange));
            }
        }
        System.out.println(new AccuracyRow(set.name(), readings));
        if (!refusals.isEmpty()) {
            printRefusals(refusals);
        }
    }

    private static Reading reading(MeasuredTraining training, List<TrainingExample> valid)
            throws IOException {
        NluModel model = training.model();
        return new Reading(
                Evaluation.of(model, valid),
                training.wallSeconds(),
                training.cpuSeconds(),
                training.heapMegabytes(),
                training.fileMegabytes(),
                training.loadMilliseconds());
    }

    private static void printRefusals(List<OutOfScopeReport> reports) {
        System.out.printf(
                "| – out of scope, never seen in training | %d | %s with threshold | recall %s"
                        + " | AUROC %s | | | | | | |%n",
                reports.getFirst().outOfScope(),
                text(reports, "%.1f", one -> 100 * one.accuracyWithThreshold()),
                text(reports, "%.1f", one -> 100 * one.recall()),
                text(reports, "%.3f", OutOfScopeReport::auroc));
    }

    private static String text(
            List<OutOfScopeReport> reports,
            String format,
            ToDoubleFunction<OutOfScopeReport> figure) {
        return Sample.of(reports.stream().map(figure::applyAsDouble).toList()).text(format);
    }

    private void crossValidated(Folded set, List<Long> seeds) throws IOException {
        var examples = TrainingData.of(data.read(set.file()));
        var readings = new ArrayList<Reading>();
        for (var seed : seeds) {
            System.gc();
            var watch = new MeasuredTraining.HeapWatch();
            var clock = Clock.now();
            var settings = TrainingSettings.withSeed(seed);
            var report = CrossValidation.of(examples, set.folds(), settings, watch);
            var wall = clock.wallSeconds();
            var cpu = clock.processorSeconds();
            readings.add(new Reading(report, wall, cpu, watch.most, Double.NaN, Double.NaN));
        }
        System.out.println(new AccuracyRow(set.name(), readings));
    }
}
