package echochat.app.command;

import echochat.core.dataset.DatasetContent;
import echochat.nlu.NluModel;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.Judged;
import echochat.nlu.evaluate.OutOfScope;
import echochat.nlu.evaluate.OutOfScopeReport;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Measures a model on sentences whose meaning is known, or a dataset by training on parts of it.
@Command(
        name = "test",
        description = "Measures how well a model understands.",
        mixinStandardHelpOptions = true)
public final class TestCommand implements Callable<Integer> {
    @Option(
            names = "--model",
            paramLabel = "FILE.echo",
            description = "The model to measure, unless data is to be divided.")
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

    @Mixin private FoldOptions folds = new FoldOptions();

    @Option(
            names = "--verdicts",
            paramLabel = "FILE",
            description = "Writes what became of every sentence, worst first, as .csv or .json.")
    private Optional<Path> verdicts = Optional.empty();

    @Option(
            names = "--curve",
            description = "Shows by learning curves whether more examples would help.")
    private boolean curve;

    @Option(names = "--seed", paramLabel = "N", description = "Of the folds and trainings.")
    private long seed = 42;

    @Mixin private PresetOption preset = new PresetOption();

    @Option(names = "--json", description = "Prints the figures as JSON.")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        requireSense();
        requirePlaces();
        var files = ReadData.of(data);
        var strange = outOfScope.isEmpty() ? files : ReadData.of(outOfScope);
        var err = spec.commandLine().getErr();
        if (files.refused(err) || strange.refused(err)) {
            return ExitCode.DATA_HAS_ERRORS;
        }
        var loaded = model.map(ModelOption::load);
        var content = files.content();
        var examples = content.data().examples();
        var tested =
                folds.isGiven()
                        ? trained(content)
                        : Tested.none(judged(loaded.orElseThrow(), examples));
        var scope = loaded.flatMap(nlu -> scope(nlu, examples, strange.content()));
        var figures = new TestFigures(Evaluation.of(tested.judged()), scope, tested);
        spec.commandLine().getOut().println(json ? Json.pretty(figures.fields()) : figures.text());
        out.ifPresent(folder -> new ReportFiles(folder).write(tested.judged()));
        return 0;
    }

    private void requireSense() {
        folds.requireSense();
        if (folds.isGiven() == model.isPresent()) {
            throw new WrongUseException(
                    "Give one of --model FILE.echo, --cross-validation K and --hold-out SHARE.");
        }
        if (model.isEmpty() && !outOfScope.isEmpty()) {
            throw new WrongUseException("--oos needs --model FILE.echo.");
        }
        if (model.isPresent() && (curve || verdicts.isPresent())) {
            throw new WrongUseException(
                    "--verdicts and --curve need --cross-validation K or --hold-out SHARE.");
        }
        verdicts.ifPresent(VerdictFile::requireKnownEnding);
    }

    private void requirePlaces() {
        var read = Stream.concat(data.stream(), outOfScope.stream()).toList();
        verdicts.ifPresent(file -> Outputs.requireFile("--verdicts", file, read));
        out.ifPresent(Outputs::requireFolder);
    }

    private static List<Judged> judged(NluModel model, List<TrainingExample> examples) {
        return examples.parallelStream().map(example -> Judged.by(model, example)).toList();
    }

    private Tested trained(DatasetContent content) {
        var wishes = new Tested.Wishes(verdicts.isPresent(), curve);
        var dealt = folds.deal(content.data().examples(), seed);
        var settings = preset.applied(TrainingSettings.withSeed(seed), content);
        var err = spec.commandLine().getErr();
        var tested = Tested.of(content.data(), dealt, settings, wishes, err);
        tested.verdicts()
                .ifPresent(report -> verdicts.ifPresent(file -> VerdictFile.write(report, file)));
        return tested;
    }

    private Optional<OutOfScopeReport> scope(
            NluModel nlu, List<TrainingExample> inScope, DatasetContent strange) {
        return outOfScope.isEmpty()
                ? Optional.empty()
                : Optional.of(OutOfScope.of(nlu, inScope, strange.data().examples()));
    }
}
