package echochat.app.command;

import echochat.core.dataset.BotAttachments;
import echochat.core.dataset.DatasetContent;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Trains a model on files and writes it to a file.
@Command(
        name = "train",
        description = "Trains a model on files of examples.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files or folders with examples, in any known format.")
    private List<Path> data = List.of();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.echo",
            description = "Where to write the model.")
    private Path out = Path.of("model.echo");

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Of all that is drawn by chance (default: ${DEFAULT-VALUE}).")
    private long seed = 42;

    @Option(
            names = "--typos",
            paramLabel = "ENTITY=N",
            description = {
                "The lookup of this entity forgives so many wrong letters in a phrase, 1 or 2."
                        + " May be given for several entities."
            })
    private Map<String, Integer> typos = Map.of();

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "A Rasa config.yml; goes before any among the data.")
    private Optional<Path> config = Optional.empty();

    @Mixin private PresetOption preset = new PresetOption();

    @Option(names = "--json", description = "Prints the model's card as JSON.")
    private boolean json;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        Outputs.requireFile("--out", out, data);
        var files = ReadData.of(config, data);
        PipelineNotes.of(files.content()).print(err);
        if (files.refused(err)) {
            return ExitCode.DATA_HAS_ERRORS;
        }
        refuseConfigWithoutPipeline(files.content());
        refuseTyposWithoutList(files.content().data());
        files.warn(err);
        var begun = System.nanoTime();
        var bar = new ProgressBar(err);
        var settings = preset.applied(TrainingSettings.withSeed(seed), files.content());
        var model = NluTrainer.train(files.content().data().withTypos(typos), settings, bar);
        bar.end();
        for (var attachment : BotAttachments.of(files.content()).entrySet()) {
            model = model.withAttachment(attachment.getKey(), attachment.getValue());
        }
        var bytes = save(model);
        var card = new CardText(out, bytes, model, (System.nanoTime() - begun) / 1e6);
        spec.commandLine().getOut().println(json ? Json.pretty(card.fields()) : card.text());
        return 0;
    }

    private void refuseConfigWithoutPipeline(DatasetContent content) {
        var pipeline = Optional.ofNullable(content.pipeline()).map(one -> one.location().file());
        config.map(Path::toString)
                .filter(file -> !pipeline.equals(Optional.of(file)))
                .ifPresent(
                        file -> {
                            throw new WrongUseException(
                                    "--config %s says nothing of a pipeline. Name a Rasa config.yml."
                                            .formatted(file));
                        });
    }

    private void refuseTyposWithoutList(TrainingData data) {
        typos.forEach(
                (entity, edits) -> {
                    if (!data.lookups().containsKey(entity)) {
                        throw new WrongUseException(
                                "The data has no lookup \"%s\", so --typos does not go with it. %s"
                                        .formatted(entity, lookupsOf(data)));
                    }
                    if (edits < 1 || edits > 2) {
                        throw new WrongUseException("--typos takes ENTITY=1 or ENTITY=2.");
                    }
                });
    }

    private static String lookupsOf(TrainingData data) {
        return data.lookups().isEmpty()
                ? "It has no lookups at all."
                : "Its lookups are: "
                        + String.join(", ", new TreeSet<>(data.lookups().keySet()))
                        + ".";
    }

    /// Returns the size in bytes.
    private long save(NluModel model) {
        try {
            model.save(out);
            return Files.size(out);
        } catch (IOException broken) {
            throw Outputs.notWritten(out, broken);
        }
    }
}
