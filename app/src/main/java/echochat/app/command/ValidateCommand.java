package echochat.app.command;

import echochat.core.dataset.DatasetSummary;
import echochat.core.dataset.check.Inspection;
import echochat.formats.Readers;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Reads training data, counts it, and says what is wrong with it.
@Command(
        name = "validate",
        description = "Reads files or folders of training data and says what is wrong with them.",
        mixinStandardHelpOptions = true)
public final class ValidateCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Files, or folders with files, that make one dataset together.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Prints one JSON document on standard output.")
    private boolean json;

    @Override
    public Integer call() {
        var formats = Readers.all();
        var inspection = new Inspection();
        var read = new TreeSet<String>();
        DataFiles.of(paths, formats)
                .forEach(file -> read.add(formats.read(file, inspection).format()));
        var summary = inspection.summary();
        FindingPrinter.print(summary.findings(), spec.commandLine().getErr());
        var notes = PipelineNotes.of(inspection.pipeline());
        notes.print(spec.commandLine().getErr());
        var out = spec.commandLine().getOut();
        var format = String.join(", ", read);
        out.println(json ? SummaryJson.of(summary, format, notes) : inWords(summary));
        out.flush();
        return summary.valid() ? 0 : ExitCode.DATA_HAS_ERRORS;
    }

    private static String inWords(DatasetSummary summary) {
        var findings = summary.findings();
        return summary.description()
                + ": "
                + counted(summary.examples(), "example")
                + ", "
                + counted(summary.intents().size(), "intent")
                + ", "
                + (summary.entities().size() == 1
                        ? "1 entity"
                        : summary.entities().size() + " entities")
                + ", "
                + counted(summary.responses(), "response")
                + "; "
                + counted(findings.errors(), "error")
                + ", "
                + counted(findings.warnings(), "warning")
                + ", "
                + counted(findings.hints(), "hint");
    }

    private static String counted(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
