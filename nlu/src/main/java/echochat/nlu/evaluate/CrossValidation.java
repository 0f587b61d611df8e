package echochat.nlu.evaluate;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.ProgressListener;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// Judges examples by models that have not seen them: the data is dealt into folds, each intent
/// evenly, and a model per fold learns from the others.
///
/// The folds are trained side by side; which does not change their models. The confidences of each
/// are calibrated by the answers of the others. The listener is called on the caller's thread, and
/// what it throws ends all of them within 200 ms.
public final class CrossValidation {
    private CrossValidation() {}

    /// The figures over all examples.
    ///
    /// @param folds at least 2
    /// @param settings also give the seed of the dealing
    /// @throws IllegalArgumentException if there are fewer than 2 folds or examples for them
    public static EvaluationReport of(
            TrainingData data, int folds, TrainingSettings settings, ProgressListener listener) {
        return Evaluation.of(judge(data, folds, settings, listener));
    }

    /// Every example with what became of it out of fold, in the order of the data.
    ///
    /// @param folds at least 2
    /// @throws IllegalArgumentException if there are fewer than 2 folds or examples for them
    public static List<Judged> judge(
            TrainingData data, int folds, TrainingSettings settings, ProgressListener listener) {
        var dealt = Folds.of(data.examples(), folds, settings.seed());
        return judge(data, dealt, settings, listener);
    }

    /// The examples that are in one of the folds, in the order of the data.
    ///
    /// @param folds of these very examples, in this order
    public static List<Judged> judge(
            TrainingData data, Folds folds, TrainingSettings settings, ProgressListener listener) {
        var byPlace = byPlace(data, folds, settings, "folds", listener);
        return Arrays.stream(byPlace).filter(Objects::nonNull).toList();
    }

    /// One per example; null if it is in no fold.
    static Judged[] byPlace(
            TrainingData data,
            Folds folds,
            TrainingSettings settings,
            String phase,
            ProgressListener listener) {
        var splits = folds.splits();
        var judged = Trials.judge(data, splits, settings, phase, listener);
        return inPlace(data.examples().size(), splits, judged);
    }

    static Judged[] inPlace(int size, List<TrainTest> splits, List<List<Judged>> judged) {
        var result = new Judged[size];
        for (int split = 0; split < splits.size(); split++) {
            var test = splits.get(split).test();
            for (int i = 0; i < test.length; i++) {
                result[test[i]] = judged.get(split).get(i);
            }
        }
        return result;
    }
}
