package echochat.app.command;

import echochat.nlu.evaluate.EvaluationReport.IntentFigures;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Averages over intents, as the last lines of a classification report.
final class Averages {
    private Averages() {}

    /// Each intent counts the same.
    static Map<String, Object> macro(List<IntentFigures> intents) {
        return averages(intents, _ -> 1);
    }

    /// Each intent counts by its sentences.
    static Map<String, Object> weighted(List<IntentFigures> intents) {
        return averages(intents, IntentFigures::support);
    }

    private static Map<String, Object> averages(
            List<IntentFigures> intents, ToDoubleFunction<IntentFigures> weight) {
        var sentences = intents.stream().mapToInt(IntentFigures::support).sum();
        return ReportFiles.figures(
                average(intents, weight, IntentFigures::precision),
                average(intents, weight, IntentFigures::recall),
                average(intents, weight, IntentFigures::f1),
                sentences);
    }

    private static double average(
            List<IntentFigures> intents,
            ToDoubleFunction<IntentFigures> weight,
            ToDoubleFunction<IntentFigures> figure) {
        var whole = intents.stream().mapToDouble(weight).sum();
        var sum =
                intents.stream()
                        .mapToDouble(one -> weight.applyAsDouble(one) * figure.applyAsDouble(one))
                        .sum();
        return whole == 0 ? 0 : sum / whole;
    }
}
