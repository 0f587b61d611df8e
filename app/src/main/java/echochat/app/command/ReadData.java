package echochat.app.command;

import echochat.core.dataset.DatasetCollector;
import echochat.core.dataset.DatasetContent;
import echochat.core.dataset.DatasetSummary;
import echochat.core.dataset.check.Inspection;
import echochat.core.problem.Kind;
import echochat.formats.Readers;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The files and folders that a command was given as data, read and checked.
///
/// @param paths as they were given
record ReadData(List<Path> paths, DatasetContent content, DatasetSummary summary) {
    private static final int SHOWN_OF_EACH = 20;
    private static final int WARNINGS_OF_EACH = 3;

    static ReadData of(List<Path> paths) {
        return of(Optional.empty(), paths);
    }

    /// @param first read before the others, so that its pipeline holds
    static ReadData of(Optional<Path> first, List<Path> paths) {
        var formats = Readers.all();
        var inspection = new Inspection();
        var collector = new DatasetCollector();
        var files = new ArrayList<>(DataFiles.of(first.stream().toList(), formats));
        DataFiles.of(paths, formats).stream()
                .filter(file -> files.stream().noneMatch(file::equals))
                .forEach(files::add);
        for (var file : files) {
            formats.read(file, inspection);
            formats.read(file, collector);
        }
        return new ReadData(paths, collector.content(), inspection.summary());
    }

    /// Prints what has to be mended; returns whether something has.
    boolean refused(PrintWriter err) {
        if (summary.valid()) {
            return false;
        }
        var findings = summary.findings();
        FindingPrinter.printFirst(findings, Kind.ERROR, SHOWN_OF_EACH, err);
        err.println("Errors that keep this data from being used: " + findings.errors() + ".");
        err.flush();
        return true;
    }

    /// Prints what will disappoint, if anything: the first of each kind, and where to see all.
    void warn(PrintWriter err) {
        var warnings = summary.findings().warnings();
        if (warnings > 0) {
            FindingPrinter.printFirst(summary.findings(), Kind.WARNING, WARNINGS_OF_EACH, err);
            err.printf(
                    "Warnings about this data: %d. ./echochat validate %s tells all.%n",
                    warnings, paths.size() == 1 ? paths.getFirst() : "FILE...");
            err.flush();
        }
    }
}
