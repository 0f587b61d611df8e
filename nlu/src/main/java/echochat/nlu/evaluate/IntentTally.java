package echochat.nlu.evaluate;

import echochat.nlu.evaluate.EvaluationReport.IntentFigures;
import java.util.List;

/// Counts per intent that some sentence has, as Rasa and scikit-learn report them. What was guessed
/// and is nobody's intent shows in what the sentences were taken for.
record IntentTally(List<IntentFigures> figures) {

    static IntentTally of(List<Judged> judged) {
        var tally = new LabelTally();
        judged.forEach(one -> tally.add(one.example().intent(), one.guess().intent()));
        return new IntentTally(
                tally.figures().stream()
                        .filter(LabelFigures::isWanted)
                        .map(IntentTally::figures)
                        .toList());
    }

    private static IntentFigures figures(LabelFigures of) {
        return new IntentFigures(
                of.label(), of.support(), of.precision(), of.recall(), of.f1(), of.confusedWith());
    }

    double macroF1() {
        return figures.stream().mapToDouble(IntentFigures::f1).average().orElse(0);
    }

    double weightedF1() {
        var sum = figures.stream().mapToDouble(one -> one.f1() * one.support()).sum();
        return Share.of(sum, figures.stream().mapToInt(IntentFigures::support).sum());
    }
}
