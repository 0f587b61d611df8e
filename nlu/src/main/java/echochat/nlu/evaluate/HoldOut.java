package echochat.nlu.evaluate;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.ProgressListener;
import java.util.List;

/// Judges a share of the examples by a model that learned from the rest. Quicker than
/// [CrossValidation], and less exact, since fewer examples are judged.
public final class HoldOut {
    private HoldOut() {}

    /// The figures over the examples held out.
    ///
    /// @param share of each intent that is held out, more than 0, less than 1
    /// @param settings also give the seed of the choice
    /// @throws IllegalArgumentException if the share is no such number, or nothing can be held out
    public static EvaluationReport of(
            TrainingData data, double share, TrainingSettings settings, ProgressListener listener) {
        return Evaluation.of(judge(data, share, settings, listener));
    }

    /// The examples held out with what became of them, in the order of the data.
    ///
    /// @param share of each intent that is held out, more than 0, less than 1
    /// @throws IllegalArgumentException if the share is no such number, or nothing can be held out
    public static List<Judged> judge(
            TrainingData data, double share, TrainingSettings settings, ProgressListener listener) {
        var folds = Folds.holdOut(data.examples(), share, settings.seed());
        return CrossValidation.judge(data, folds, settings, listener);
    }
}
