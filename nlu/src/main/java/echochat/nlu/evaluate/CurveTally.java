package echochat.nlu.evaluate;

import echochat.nlu.evaluate.EvaluationReport.IntentFigures;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// Counts the points of learning curves.
final class CurveTally {
    private static final String ALL = "all";

    private final List<Double> shares;
    private final List<List<Judged>> answers;
    private final List<Map<String, IntentFigures>> figures = new ArrayList<>();
    private final List<EvaluationReport> reports;

    /// @param shares of the training folds, ascending
    /// @param answers for each share the same sentences in the same order
    CurveTally(List<Double> shares, List<List<Judged>> answers) {
        this.shares = shares;
        this.answers = answers;
        reports = answers.stream().map(Evaluation::of).toList();
        for (var report : reports) {
            var byIntent = new HashMap<String, IntentFigures>();
            report.intents().forEach(one -> byIntent.put(one.intent(), one));
            figures.add(byIntent);
        }
    }

    boolean hasAsked(String intent) {
        var one = figures.getLast().get(intent);
        return one != null && one.support() > 0;
    }

    /// @param taught how many examples a share is
    LearningCurve overall(DoubleUnaryOperator taught) {
        var points =
                IntStream.range(0, shares.size())
                        .mapToObj(step -> point(step, reports.get(step), taught))
                        .toList();
        return curve(ALL, points, _ -> true);
    }

    private LearningCurve.Point point(
            int step, EvaluationReport report, DoubleUnaryOperator taught) {
        return new LearningCurve.Point(
                shares.get(step),
                taught.applyAsDouble(shares.get(step)),
                report.examples(),
                report.accuracy(),
                report.macroF1());
    }

    LearningCurve of(String intent, DoubleUnaryOperator taught) {
        var points = new ArrayList<LearningCurve.Point>();
        for (int step = 0; step < shares.size(); step++) {
            var share = shares.get(step);
            var one = figures.get(step).get(intent);
            if (one != null) {
                points.add(
                        new LearningCurve.Point(
                                share,
                                taught.applyAsDouble(share),
                                one.support(),
                                one.recall(),
                                one.f1()));
            }
        }
        return curve(intent, points, isOf(intent));
    }

    private static Predicate<Judged> isOf(String intent) {
        return one -> one.example().intent().equals(intent);
    }

    private LearningCurve curve(
            String name, List<LearningCurve.Point> points, Predicate<Judged> which) {
        var last = answers.getLast();
        var before = answers.get(answers.size() - 1 - LearningCurve.STEPS);
        int better = 0;
        int worse = 0;
        for (int i = 0; i < last.size(); i++) {
            if (which.test(last.get(i)) && last.get(i).isRight() != before.get(i).isRight()) {
                better += last.get(i).isRight() ? 1 : 0;
                worse += last.get(i).isRight() ? 0 : 1;
            }
        }
        return new LearningCurve(name, points, better, worse);
    }
}
