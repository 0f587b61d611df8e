package echochat.nlu.evaluate;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.ProgressListener;
import java.util.List;

/// Chooses how models of parts are trained and tried: by [FoldTrials], which takes half the time,
/// wherever that says as much.
final class Trials {
    private static final long MOST_SCORES = 25_000_000; // are kept until all folds have answered

    private Trials() {}

    /// What became of each split's test examples, in their order.
    ///
    /// @param listener called on this thread; what it throws ends all trainings
    static List<List<Judged>> judge(
            TrainingData data,
            List<TrainTest> splits,
            TrainingSettings settings,
            String phase,
            ProgressListener listener) {
        var isCrossed = splits.size() > 1 && !composes(settings) && scores(data) <= MOST_SCORES;
        return isCrossed
                ? FoldTrials.judge(data, splits, settings, FoldTrials.Wish.ALL, phase, listener)
                : SplitTrials.judge(data, splits, settings, phase, listener);
    }

    /// The same where only the first intent is of interest.
    static List<List<Judged>> guess(
            TrainingData data,
            List<TrainTest> splits,
            TrainingSettings settings,
            String phase,
            ProgressListener listener) {
        return composes(settings)
                ? SplitTrials.judge(data, splits, settings, phase, listener)
                : FoldTrials.judge(data, splits, settings, FoldTrials.Wish.INTENT, phase, listener);
    }

    private static boolean composes(TrainingSettings settings) {
        return settings.pipeline().splitAt() != null;
    }

    private static long scores(TrainingData data) {
        var examples = data.examples();
        return examples.size() * examples.stream().map(one -> one.intent()).distinct().count();
    }
}
