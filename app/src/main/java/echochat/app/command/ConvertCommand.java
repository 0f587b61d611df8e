package echochat.app.command;

import echochat.core.dataset.DatasetCollector;
import echochat.core.dataset.DatasetContent;
import echochat.core.dataset.check.Inspection;
import echochat.formats.Readers;
import echochat.formats.json.JsonOutput;
import echochat.formats.write.DatasetWriter;
import echochat.formats.write.Writers;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Writes the same data in another format, and says what that format cannot hold.
@Command(
        name = "convert",
        description = "Writes training data in another format.",
        mixinStandardHelpOptions = true)
public final class ConvertCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Option(
            names = "--data",
            required = true,
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, or folders with files, to read.")
    private List<Path> paths = List.of();

    @Option(
            names = "--to",
            required = true,
            paramLabel = "FORMAT",
            description = "csv, json, jsonl or rasa.")
    private String format = "";

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write.")
    private Path target = Path.of("");

    @Option(names = "--json", description = "Prints one JSON document on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        var writer = Writers.named(format);
        Outputs.requireFile("--out", target, paths);
        var formats = Readers.all();
        var collector = new DatasetCollector();
        var inspection = new Inspection();
        DataFiles.of(paths, formats).forEach(file -> formats.read(file, inspection.and(collector)));
        var summary = inspection.summary();
        var err = spec.commandLine().getErr();
        FindingPrinter.print(summary.findings(), err);
        if (summary.examples() == 0) {
            err.println("Nothing was written, because there is no example to write.");
            err.flush();
            return ExitCode.DATA_HAS_ERRORS;
        }
        var losses = write(writer, collector.content());
        losses.forEach(
                loss -> err.println("Left out, because " + format + " cannot hold it: " + loss));
        err.flush();
        tell(summary.examples(), losses);
        return summary.valid() ? 0 : ExitCode.DATA_HAS_ERRORS;
    }

    private List<String> write(DatasetWriter writer, DatasetContent content) {
        try (var out = Outputs.writer(target)) {
            return writer.write(content, out);
        } catch (IOException e) {
            throw Outputs.notWritten(target, e);
        }
    }

    private void tell(long examples, List<String> losses) {
        var out = spec.commandLine().getOut();
        out.println(
                json
                        ? JsonOutput.text(
                                Map.of(
                                        "examples", examples,
                                        "out", target.toString(),
                                        "leftOut", losses))
                        : examples + " examples written to " + target);
        out.flush();
    }
}
