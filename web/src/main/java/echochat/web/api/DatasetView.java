package echochat.web.api;

import echochat.core.dataset.Dataset;
import echochat.core.dataset.ValidationReport;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A dataset as the studio API tells it.
///
/// @param status uploaded, validating, validated, training or error
/// @param validationReport absent before the first check has ended
public record DatasetView(
        long id,
        long workspaceId,
        String name,
        String filename,
        String filePath,
        long size,
        @Nullable String format,
        String status,
        List<String> intents,
        List<String> entities,
        long sampleCount,
        @Nullable ReportView validationReport,
        Instant createdAt,
        Instant updatedAt) {

    static DatasetView of(Dataset dataset) {
        var upload = dataset.upload();
        var report = dataset.report();
        return new DatasetView(
                dataset.id().value(),
                dataset.workspace().value(),
                upload.title(),
                upload.filename(),
                "/" + upload.blob(),
                upload.size(),
                report == null ? null : report.format(),
                dataset.status().word(),
                report == null ? List.of() : List.copyOf(report.intents().keySet()),
                report == null ? List.of() : List.copyOf(report.entities().keySet()),
                report == null ? 0 : report.examples(),
                report == null ? null : ReportView.of(report),
                dataset.times().created(),
                dataset.times().updated());
    }

    /// What a check found.
    ///
    /// @param language of the sentences, as a code such as `en`; null if that is not sure
    /// @param intents with the number of sentences of each
    /// @param entities with the number of spans of each
    /// @param others how many responses, synonyms, regexes, lookups, stories and rules
    /// @param lists each list (lookup table) with its number of phrases
    /// @param totals how many errors, warnings and hints there are in all
    /// @param findings the first of each problem, sorted by place
    public record ReportView(
            boolean valid,
            String format,
            String description,
            long examples,
            @Nullable String language,
            Map<String, Integer> intents,
            Map<String, Integer> entities,
            Map<String, Integer> others,
            Map<String, Integer> lists,
            Map<String, Integer> totals,
            List<FindingView> findings) {

        static ReportView of(ValidationReport report) {
            return new ReportView(
                    report.valid(),
                    report.format(),
                    report.description(),
                    report.examples(),
                    report.language(),
                    report.intents(),
                    report.entities(),
                    report.others(),
                    report.lists(),
                    report.totals(),
                    report.findings().stream().map(FindingView::of).toList());
        }
    }

    /// Something that is wrong with the content of a file.
    ///
    /// @param line from 1; 0 if the file as a whole is meant
    /// @param column from 1, in UTF-16 units
    /// @param severity error, warning or hint
    /// @param excerpt a piece of that line around the column; empty if there is none
    /// @param excerptColumn the place of the column in the excerpt, from 1
    public record FindingView(
            String file,
            int line,
            int column,
            String code,
            String severity,
            String what,
            String mend,
            String excerpt,
            int excerptColumn) {

        static FindingView of(ValidationReport.Fault fault) {
            return new FindingView(
                    fault.file(),
                    fault.line(),
                    fault.column(),
                    fault.code(),
                    fault.severity().name().toLowerCase(Locale.ROOT),
                    fault.what(),
                    fault.mend(),
                    fault.excerpt(),
                    fault.excerptColumn());
        }
    }
}
