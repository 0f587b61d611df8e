package echochat.bench;

import echochat.nlu.evaluate.EvaluationReport;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// A row of the table of accuracies: the same measured with one seed or several.
record AccuracyRow(String name, List<Reading> readings) {
    static final String HEAD =
            """
            | set | n | accuracy | macro F1 | calibration error | entity F1 (exact) \
            | train s (wall) | train s (cpu) | heap MB | file MB | load ms |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|""";

    /// What one seed gave; NaN where there is no such figure.
    record Reading(
            EvaluationReport report,
            double wallSeconds,
            double cpuSeconds,
            double heapMegabytes,
            double fileMegabytes,
            double loadMilliseconds) {
        double entityF1() {
            return report.entity().support() == 0 ? Double.NaN : 100 * report.entity().f1();
        }
    }

    @Override
    public String toString() {
        return String.join(
                " | ",
                "| " + name,
                Integer.toString(readings.getFirst().report().examples()),
                text("%.2f", one -> 100 * one.report().accuracy()),
                text("%.2f", one -> 100 * one.report().macroF1()),
                text("%.3f", one -> one.report().calibrationError()),
                text("%.2f", Reading::entityF1),
                text("%.1f", Reading::wallSeconds),
                text("%.1f", Reading::cpuSeconds),
                text("%.0f", Reading::heapMegabytes),
                text("%.1f", Reading::fileMegabytes),
                text("%.0f", Reading::loadMilliseconds) + " |");
    }

    private String text(String format, ToDoubleFunction<Reading> figure) {
        return Sample.of(readings.stream().map(figure::applyAsDouble).toList()).text(format);
    }
}
