package echochat.nlu.evaluate;

import echochat.nlu.evaluate.EvaluationReport.ConfidenceBin;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Figures on labels of any kind, as Rasa and scikit-learn report them: only labels that are wanted
/// somewhere have a line, and the averages are over these.
///
/// @param answers how many labels were given
/// @param right how many of them are right
/// @param matrix all labels, wanted or given, in the order of the alphabet
/// @param none the label that means nothing and has no line; empty if there is none such
/// @param histogram ten bins of confidence, lowest first; without answers on which both sides say
///     nothing
public record LabelReport(
        int answers,
        int right,
        List<LabelFigures> matrix,
        String none,
        List<ConfidenceBin> histogram) {

    public LabelReport {
        matrix = List.copyOf(matrix);
        histogram = List.copyOf(histogram);
    }

    /// The last lines of a report: means over the labels, from 0 to 1.
    ///
    /// @param support how many labels were wanted
    public record Average(double precision, double recall, double f1, int support) {}

    /// The figures of these answers.
    ///
    /// @param none the label that means nothing; empty if there is none such
    public static LabelReport of(List<Answer> answers, String none) {
        var tally = new LabelTally();
        answers.forEach(one -> tally.add(one.wanted(), one.guess()));
        var meant =
                answers.stream()
                        .filter(one -> !one.wanted().equals(none) || !one.guess().equals(none))
                        .toList();
        return new LabelReport(
                answers.size(),
                (int) answers.stream().filter(Answer::isRight).count(),
                tally.figures(),
                none,
                new ConfidenceTally(meant).histogram());
    }

    /// Labels that have a line.
    public List<LabelFigures> labels() {
        return matrix.stream()
                .filter(label -> label.isWanted() && !label.label().equals(none))
                .toList();
    }

    /// Share of answers that are right; 0 of none.
    public double accuracy() {
        return Share.of(right, answers);
    }

    /// Each label counts the same.
    public Average macro() {
        return average(_ -> 1);
    }

    /// Each label counts by how often it is wanted.
    public Average weighted() {
        return average(LabelFigures::support);
    }

    /// Each answer counts the same.
    public Average micro() {
        var labels = labels();
        var hits = labels.stream().mapToInt(LabelFigures::right).sum();
        var guesses = labels.stream().mapToInt(LabelFigures::guessed).sum();
        var precision = Share.of(hits, guesses);
        var recall = Share.of(hits, support());
        return new Average(precision, recall, Share.f1(precision, recall), support());
    }

    private Average average(ToDoubleFunction<LabelFigures> weight) {
        return new Average(
                mean(weight, LabelFigures::precision),
                mean(weight, LabelFigures::recall),
                mean(weight, LabelFigures::f1),
                support());
    }

    private double mean(
            ToDoubleFunction<LabelFigures> weight, ToDoubleFunction<LabelFigures> figure) {
        double sum = 0;
        double whole = 0;
        for (var label : labels()) {
            sum += weight.applyAsDouble(label) * figure.applyAsDouble(label);
            whole += weight.applyAsDouble(label);
        }
        return Share.of(sum, whole);
    }

    private int support() {
        return labels().stream().mapToInt(LabelFigures::support).sum();
    }
}
