package echochat.core.dataset;

import echochat.core.problem.Kind;
import java.util.List;
import java.util.Map;

/// What a check of a dataset found.
///
/// @param valid whether it can be trained on
/// @param format the name of the format it was read as; empty if none fits
/// @param examples how many sentences were read
/// @param intents each intent with its number of sentences, in the order of the file
/// @param entities each entity with its number of spans, in the order of the file
/// @param findings the first and the gravest, sorted by place
/// @param findingsTotal how many there are in all
public record ValidationReport(
        boolean valid,
        String format,
        long examples,
        Map<String, Long> intents,
        Map<String, Long> entities,
        List<Fault> findings,
        long findingsTotal) {

    public ValidationReport {
        findings = List.copyOf(findings);
    }

    /// A finding as it is kept and shown.
    ///
    /// @param excerpt the line of the file, shortened around the column; empty if there is none
    public record Fault(
            String file,
            int line,
            int column,
            String code,
            Kind severity,
            String what,
            String mend,
            String excerpt) {}
}
