package echochat.app.command;

import echochat.nlu.evaluate.EvaluationReport;
import echochat.nlu.evaluate.OutOfScopeReport;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The figures of a test, as tables and as JSON.
record TestFigures(EvaluationReport report, Optional<OutOfScopeReport> scope, Tested tested) {
    private static final int MOST_CONFUSIONS = 15;

    private record Pair(String intent, String takenFor, int count) {}

    String text() {
        var lines = new Lines();
        summary(lines);
        scope.ifPresent(figures -> scope(lines, figures));
        intents(lines);
        confusions(lines);
        EntityTables.add(lines, report);
        confidence(lines);
        tested.verdicts().ifPresent(verdicts -> VerdictTable.add(lines, verdicts));
        tested.curve().ifPresent(curve -> CurveTable.add(lines, curve));
        return lines.text();
    }

    private void summary(Lines lines) {
        lines.add(
                "%s, %s",
                Lines.counted(report.examples(), "sentence"),
                Lines.counted(report.intents().size(), "intent"));
        lines.add(
                "accuracy           %6.2f %%  (95 %% interval %.1f to %.1f %%)",
                100 * report.accuracy(),
                100 * report.accuracyInterval().low(),
                100 * report.accuracyInterval().high());
        lines.add("macro F1           %6.2f %%", 100 * report.macroF1());
        lines.add("weighted F1        %6.2f %%", 100 * report.weightedF1());
        lines.add("calibration error  %6.2f %%", 100 * report.calibrationError());
    }

    private static void scope(Lines lines, OutOfScopeReport figures) {
        lines.add("out of scope       %,6d sentences", figures.outOfScope());
        lines.add("  AUROC            %6.2f %%", 100 * figures.auroc());
        lines.add(
                "  recall           %6.2f %%, for accuracy in scope %.2f %% → %.2f %%",
                100 * figures.recall(),
                100 * figures.accuracy(),
                100 * figures.accuracyWithThreshold());
    }

    private void intents(Lines lines) {
        lines.add("%n%-40s %9s %7s %7s %8s", "intent", "precision", "recall", "F1", "support");
        for (var one : report.intents()) {
            lines.shares(one.intent(), one.precision(), one.recall(), one.f1(), one.support());
        }
    }

    private void confusions(Lines lines) {
        var pairs = pairs();
        if (!pairs.isEmpty()) {
            lines.add("%n%-40s %-40s %5s", "intent", "taken for", "times");
            pairs.forEach(
                    pair -> lines.add("%-40s %-40s %5d", pair.intent, pair.takenFor, pair.count));
        }
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

    private void confidence(Lines lines) {
        lines.add("%n%-18s %8s %8s", "confidence", "right", "wrong");
        for (var bin : report.histogram()) {
            lines.add(
                    "%.1f to %.1f         %8d %8d", bin.from(), bin.to(), bin.right(), bin.wrong());
        }
        lines.add("%n%-18s %9s %9s", "answered from", "coverage", "error");
        for (var point : report.coverage()) {
            lines.add(
                    "%-18.2f %7.1f %% %7.1f %%",
                    point.threshold(), 100 * point.coverage(), 100 * point.error());
        }
    }

    Map<String, Object> fields() {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("examples", report.examples());
        fields.put("accuracy", report.accuracy());
        fields.put("accuracyInterval", report.accuracyInterval());
        fields.put("macroF1", report.macroF1());
        fields.put("weightedF1", report.weightedF1());
        fields.put("calibrationError", report.calibrationError());
        scope.ifPresent(figures -> fields.put("outOfScope", figures));
        fields.put("intents", report.intents());
        fields.put("entity", report.entity());
        fields.put("entities", report.entities());
        fields.put("confidence", report.histogram());
        fields.put("coverage", report.coverage());
        tested.verdicts().ifPresent(found -> fields.put("verdicts", VerdictTable.fields(found)));
        tested.curve().ifPresent(curve -> fields.put("learningCurve", CurveTable.fields(curve)));
        return fields;
    }
}
