package echochat.app.command;

import echochat.nlu.evaluate.ExampleVerdict;
import echochat.nlu.evaluate.Verdict;
import echochat.nlu.evaluate.VerdictReport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// What became of the sentences: how many of each, and the worst ones.
final class VerdictTable {
    private static final int MOST_SHOWN = 15;

    private VerdictTable() {}

    static void add(Lines lines, VerdictReport report) {
        lines.add("%n%-40s %9s", "verdict", "sentences");
        lines.add("%-40s %9d", "right", report.right());
        lines.add("%-40s %9d", "right only thanks to a near-twin", report.rightByNearTwin());
        lines.add("%-40s %9d", "confused with another intent", report.confused());
        lines.add("%-40s %9d", "probably mislabelled", report.mislabelled());
        lines.add(
                "%-40s %7.2f %%",
                "accuracy without the help of near-twins", 100 * report.accuracyWithoutNearTwins());
        var worst =
                report.verdicts().stream()
                        .filter(one -> !(one.verdict() instanceof Verdict.Right))
                        .limit(MOST_SHOWN)
                        .toList();
        if (!worst.isEmpty()) {
            lines.add("%nthe sentences to look at first");
            worst.forEach(one -> lines.add("%s", line(one)));
        }
    }

    private static String line(ExampleVerdict one) {
        var example = one.judged().example();
        var head = "  " + example.intent() + ": " + example.text().strip() + "  ← ";
        return head
                + switch (one.verdict()) {
                    case Verdict.Mislabelled(var proposed, var confidence) ->
                            "probably " + proposed + percent(confidence);
                    case Verdict.ConfusedWith(var intent, var confidence) ->
                            "taken for " + intent + percent(confidence);
                    case Verdict.RightByNearTwin(var twin, _) -> "only thanks to: " + twin.text();
                    case Verdict.Right _ -> "right";
                };
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, " (%.0f %%)", 100 * share);
    }

    static Map<String, Object> fields(VerdictReport report) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("right", report.right());
        fields.put("rightByNearTwin", report.rightByNearTwin());
        fields.put("confused", report.confused());
        fields.put("mislabelled", report.mislabelled());
        fields.put("accuracyWithoutNearTwins", report.accuracyWithoutNearTwins());
        return fields;
    }
}
