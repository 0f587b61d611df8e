package echochat.app.command;

import echochat.nlu.evaluate.EvaluationReport;
import echochat.nlu.evaluate.EvaluationReport.EntityFigures;
import java.util.stream.Collectors;

/// How well entities are found, and what becomes of the others.
final class EntityTables {
    private EntityTables() {}

    static void add(Lines lines, EvaluationReport report) {
        if (report.entities().isEmpty()) {
            return;
        }
        var spans = "entity (exact spans)";
        lines.add("%n%-40s %9s %7s %7s %8s", spans, "precision", "recall", "F1", "support");
        for (var one : report.entities()) {
            shares(lines, one);
        }
        shares(lines, report.entity());
        lines.add("%n%-40s %8s %8s %8s  %s", spans, "borders", "missed", "spurious", "taken for");
        for (var one : report.entities()) {
            lines.add(
                    "%-40s %8d %8d %8d  %s",
                    one.entity(), one.shifted(), one.missed(), one.spurious(), takenFor(one));
        }
    }

    private static void shares(Lines lines, EntityFigures one) {
        lines.shares(one.entity(), one.precision(), one.recall(), one.f1(), one.support());
    }

    private static String takenFor(EntityFigures one) {
        return one.takenFor().stream()
                .map(with -> with.as() + " " + with.count())
                .collect(Collectors.joining(", "));
    }
}
