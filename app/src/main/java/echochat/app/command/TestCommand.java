package echochat.app.command;

import echochat.app.EchoChat;
import echochat.core.dataset.DatasetContent;
import echochat.nlu.NluModel;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.CrossValidation;
import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.Judged;
import echochat.nlu.evaluate.OutOfScope;
import echochat.nlu.evaluate.OutOfScopeReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures a model on sentences whose meaning is known, or a dataset by cross-validation.
@Command(
        name = "test",
        description = "Measures how well a model understands.",
        mixinStandardHelpOptions = true)
public final class TestCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            paramLabel = "FILE.echo",
            description = "The model to measure; not needed for cross-validation.")
    private Optional<Path> model = Optional.empty();

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Sentences with their meaning.")
    private List<Path> data = List.of();

    @Option(
            names = "--oos",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Sentences that are out of scope, whatever intent they carry.")
    private List<Path> outOfScope = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "Writes Rasa's report files and pictures there.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--cross-validation",
            paramLabel = "K",
            description = "Trains K models, each measured on the part that it did not learn from.")
    private int folds;

    @Option(names = "--seed", paramLabel = "N", description = "Of the folds and trainings.")
    private long seed = 42;

    @Mixin private PresetOption preset = new PresetOption();

    @Option(names = "--json", description = "Prints the figures as JSON.")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        requireSense();
        var files = ReadData.of(data);
        if (files.refused(spec.commandLine().getErr())) {
            return EchoChat.DATA_HAS_ERRORS;
        }
        var loaded = model.map(ModelOption::load);
        var examples = files.content().data().examples();
        var judged =
                folds > 1
                        ? crossValidated(files.content())
                        : judged(loaded.orElseThrow(), examples);
        var report = Evaluation.of(judged);
        var scope = loaded.flatMap(nlu -> scope(nlu, examples));
        var figures = new TestFigures(report, scope);
        spec.commandLine().getOut().println(json ? Json.pretty(figures.fields()) : figures.text());
        out.ifPresent(folder -> new ReportFiles(folder).write(judged, report));
        return 0;
    }

    private void requireSense() {
        if (folds == 1 || folds < 0) {
            throw new WrongUseException("Cross-validation needs at least 2 parts.");
        }
        if (folds == 0 && model.isEmpty()) {
            throw new WrongUseException("Give --model FILE.echo, or --cross-validation K.");
        }
        if (model.isEmpty() && !outOfScope.isEmpty()) {
            throw new WrongUseException("--oos needs --model FILE.echo.");
        }
    }

    private static List<Judged> judged(NluModel model, List<TrainingExample> examples) {
        return examples.parallelStream().map(example -> Judged.by(model, example)).toList();
    }

    private List<Judged> crossValidated(DatasetContent examples) {
        var bar = new ProgressBar(spec.commandLine().getErr());
        var settings = preset.applied(TrainingSettings.withSeed(seed), examples);
        try {
            return CrossValidation.judge(examples.data(), folds, settings, bar);
        } finally {
            bar.end();
        }
    }

    private Optional<OutOfScopeReport> scope(NluModel nlu, List<TrainingExample> inScope) {
        if (outOfScope.isEmpty()) {
            return Optional.empty();
        }
        var strange = ReadData.of(outOfScope).content().data().examples();
        return Optional.of(OutOfScope.of(nlu, inScope, strange));
    }
}
