package echochat.nlu.evaluate;

import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/// Judges every example by a model that has not seen it: the data is dealt into folds, each intent
/// evenly, and a model per fold learns from the others.
public final class CrossValidation {
    private CrossValidation() {}

    /// The figures over all examples.
    ///
    /// @param folds at least 2
    /// @param settings also give the seed of the dealing
    public static EvaluationReport of(
            TrainingData data, int folds, TrainingSettings settings, ProgressListener listener) {
        return Evaluation.of(judge(data, folds, settings, listener));
    }

    /// Every example with its out-of-fold verdict.
    public static List<Judged> judge(
            TrainingData data, int folds, TrainingSettings settings, ProgressListener listener) {
        if (folds < 2 || data.examples().size() < folds) {
            throw new IllegalArgumentException(
                    "Cross-validation needs at least 2 folds and an example for each.");
        }
        var dealt = deal(data.examples(), folds, settings.seed());
        var judged = new ArrayList<Judged>();
        for (int fold = 0; fold < folds; fold++) {
            var rest = new ArrayList<TrainingExample>();
            for (int other = 0; other < folds; other++) {
                if (other != fold) {
                    rest.addAll(dealt.get(other));
                }
            }
            var part = data.withExamples(rest);
            var model = NluTrainer.train(part, settings, within(listener, fold, folds));
            dealt.get(fold).forEach(example -> judged.add(Judged.by(model, example)));
        }
        return judged;
    }

    private static List<List<TrainingExample>> deal(
            List<TrainingExample> examples, int folds, long seed) {
        var dealt = new ArrayList<List<TrainingExample>>();
        for (int fold = 0; fold < folds; fold++) {
            dealt.add(new ArrayList<>());
        }
        var order = new ArrayList<>(examples);
        order.sort(
                Comparator.comparing(TrainingExample::text).thenComparing(TrainingExample::intent));
        Collections.shuffle(order, new Random(seed));
        var next = new HashMap<String, Integer>();
        for (var example : order) {
            var first = Math.floorMod(example.intent().hashCode(), folds);
            var turn = next.merge(example.intent(), 1, Integer::sum);
            dealt.get((first + turn) % folds).add(example);
        }
        return dealt;
    }

    private static ProgressListener within(ProgressListener listener, int fold, int folds) {
        return part ->
                listener.onProgress(
                        new Progress(
                                part.phase(),
                                (fold + part.fraction()) / folds,
                                part.loss(),
                                part.heldOutAccuracy(),
                                part.examplesPerSecond()));
    }
}
