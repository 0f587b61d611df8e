package echochat.core.dataset.check;

import echochat.core.dataset.Dataset;
import echochat.core.dataset.DatasetSummary;
import echochat.core.dataset.Formats;
import echochat.core.dataset.SourceFile;
import echochat.core.dataset.ValidationReport;
import echochat.core.dataset.ValidationReport.Fault;
import echochat.core.dataset.Validator;
import echochat.core.problem.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Checks a dataset by reading its file here.
public final class FileValidator implements Validator {
    private final Formats formats;

    public FileValidator(Formats formats) {
        this.formats = formats;
    }

    @Override
    public ValidationReport validate(Dataset dataset, SourceFile file) {
        var inspection = new Inspection();
        var format = formats.read(file, inspection).format();
        var summary = inspection.summary();
        return report(format, summary, faults(summary.findings().kept(), file));
    }

    private static ValidationReport report(
            String format, DatasetSummary summary, List<Fault> faults) {
        return new ValidationReport(
                summary.valid(),
                format,
                summary.description(),
                summary.examples(),
                summary.language(),
                summary.intents(),
                summary.entities(),
                others(summary),
                summary.lists(),
                totals(summary),
                faults);
    }

    private static Map<String, Integer> others(DatasetSummary summary) {
        var others = new LinkedHashMap<String, Integer>();
        others.put("responses", summary.responses());
        others.put("synonyms", summary.synonyms());
        others.put("regexes", summary.regexes());
        others.put("lookups", summary.lookups());
        others.put("stories", summary.stories());
        others.put("rules", summary.rules());
        return others;
    }

    private static Map<String, Integer> totals(DatasetSummary summary) {
        var totals = new LinkedHashMap<String, Integer>();
        totals.put("errors", summary.findings().errors());
        totals.put("warnings", summary.findings().warnings());
        totals.put("hints", summary.findings().hints());
        return totals;
    }

    private static List<Fault> faults(List<Finding> findings, SourceFile file) {
        var excerpts = Excerpts.of(findings.stream().map(Finding::location).toList(), file);
        return findings.stream().map(finding -> fault(finding, excerpts)).toList();
    }

    private static Fault fault(Finding finding, Excerpts excerpts) {
        var location = finding.location();
        var notice = finding.notice();
        var excerpt = excerpts.at(location);
        return new Fault(
                location.file(),
                location.line(),
                location.column(),
                notice.problem().name(),
                notice.problem().kind(),
                notice.what(),
                notice.mend(),
                excerpt.text(),
                excerpt.column());
    }
}
