package echochat.app.command;

import echochat.nlu.evaluate.CurveReport;
import echochat.nlu.evaluate.LearningCurve;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// Learning curves, and what they promise.
final class CurveTable {
    private CurveTable() {}

    static void add(Lines lines, CurveReport report) {
        var shares =
                report.overall().points().stream()
                        .map(point -> percent(point.share()))
                        .collect(Collectors.joining(" "));
        lines.add("%n%-40s %s", "recall when learning from a part", shares);
        report.intents().forEach(curve -> add(lines, curve));
        add(lines, report.overall());
    }

    private static void add(Lines lines, LearningCurve curve) {
        var recalls =
                curve.points().stream()
                        .map(point -> percent(point.recall()))
                        .collect(Collectors.joining(" "));
        lines.add("%-40s %s  %s", curve.name(), recalls, curve.statement());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%4.0f %%", 100 * share);
    }

    static Map<String, Object> fields(CurveReport report) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("overall", fields(report.overall()));
        fields.put("intents", report.intents().stream().map(CurveTable::fields).toList());
        return fields;
    }

    private static Map<String, Object> fields(LearningCurve curve) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("name", curve.name());
        fields.put("points", curve.points());
        fields.put("slope", curve.slope());
        fields.put("outlook", curve.outlook());
        fields.put("statement", curve.statement());
        return fields;
    }
}
