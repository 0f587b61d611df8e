package echochat.nlu.evaluate;

import echochat.nlu.evaluate.EvaluationReport.Confusion;
import java.util.List;

/// How well a label is told from the others, as counts.
///
/// @param support how often it was wanted
/// @param guessed how often it was guessed
/// @param right how often both
/// @param confusedWith what was guessed instead, commonest first
public record LabelFigures(
        String label, int support, int guessed, int right, List<Confusion> confusedWith) {

    public LabelFigures {
        confusedWith = List.copyOf(confusedWith);
    }

    /// Whether it is the label of anything, or was only guessed.
    public boolean isWanted() {
        return support > 0;
    }

    /// Share of the guesses that are right; 0 if it was never guessed.
    public double precision() {
        return Share.of(right, guessed);
    }

    /// Share of the times it was wanted that are right; 0 if it never was.
    public double recall() {
        return Share.of(right, support);
    }

    /// Harmonic mean of precision and recall; 0 if both are.
    public double f1() {
        return Share.f1(precision(), recall());
    }
}
