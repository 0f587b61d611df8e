package echochat.app.command;

import echochat.nlu.evaluate.EvaluationReport;
import echochat.nlu.evaluate.OutOfScopeReport;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The figures of a test, as tables and as JSON.
record TestFigures(EvaluationReport report, Optional<OutOfScopeReport> scope) {
    private static final int MOST_CONFUSIONS = 15;

    private record Pair(String intent, String takenFor, int count) {}

    String text() {
        var text = new StringBuilder();
        line(text, "%,d sentences, %d intents", report.examples(), report.intents().size());
        line(text, "accuracy           %6.2f %%", 100 * report.accuracy());
        line(text, "macro F1           %6.2f %%", 100 * report.macroF1());
        line(text, "weighted F1        %6.2f %%", 100 * report.weightedF1());
        line(text, "calibration error  %6.2f %%", 100 * report.calibrationError());
        scope.ifPresent(
                figures -> {
                    line(text, "out of scope       %,6d sentences", figures.outOfScope());
                    line(text, "  AUROC            %6.2f %%", 100 * figures.auroc());
                    line(
                            text,
                            "  recall           %6.2f %%, for accuracy in scope %.2f %% → %.2f %%",
                            100 * figures.recall(),
                            100 * figures.accuracy(),
                            100 * figures.accuracyWithThreshold());
                });
        intents(text);
        confusions(text);
        entities(text);
        return text.toString().stripTrailing();
    }

    private void intents(StringBuilder text) {
        line(text, "%n%-40s %9s %7s %7s %8s", "intent", "precision", "recall", "F1", "support");
        for (var one : report.intents()) {
            row(text, one.intent(), one.precision(), one.recall(), one.f1(), one.support());
        }
    }

    private void confusions(StringBuilder text) {
        var pairs = pairs();
        if (pairs.isEmpty()) {
            return;
        }
        line(text, "%n%-40s %-40s %5s", "intent", "taken for", "times");
        pairs.forEach(
                pair -> line(text, "%-40s %-40s %5d", pair.intent, pair.takenFor, pair.count));
    }

    private List<Pair> pairs() {
        return report.intents().stream()
                .flatMap(
                        one ->
                                one.confusedWith().stream()
                                        .map(
                                                with ->
                                                        new Pair(
                                                                one.intent(),
                                                                with.intent(),
                                                                with.count())))
                .sorted(Comparator.comparingInt(Pair::count).reversed())
                .limit(MOST_CONFUSIONS)
                .toList();
    }

    private void entities(StringBuilder text) {
        if (report.entities().isEmpty()) {
            return;
        }
        var spans = "entity (exact spans)";
        line(text, "%n%-40s %9s %7s %7s %8s", spans, "precision", "recall", "F1", "support");
        for (var one : report.entities()) {
            row(text, one.entity(), one.precision(), one.recall(), one.f1(), one.support());
        }
        var all = report.entity();
        row(text, all.entity(), all.precision(), all.recall(), all.f1(), all.support());
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("examples", report.examples());
        fields.put("accuracy", report.accuracy());
        fields.put("macroF1", report.macroF1());
        fields.put("weightedF1", report.weightedF1());
        fields.put("calibrationError", report.calibrationError());
        scope.ifPresent(figures -> fields.put("outOfScope", figures));
        fields.put("intents", report.intents());
        fields.put("entity", report.entity());
        fields.put("entities", report.entities());
        fields.put("confidence", report.histogram());
        fields.put("coverage", report.coverage());
        return fields;
    }

    private static void row(
            StringBuilder text, String name, double precision, double recall, double f1, int n) {
        line(
                text,
                "%-40s %7.1f %% %5.1f %% %5.1f %% %8d",
                name,
                100 * precision,
                100 * recall,
                100 * f1,
                n);
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
