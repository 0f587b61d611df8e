package echochat.nlu.evaluate;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.ProgressListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// Shows whether more examples would help: learns from 20, 40, 60, 80 and 100 % of the training
/// folds, each intent alike and each part holding the smaller ones, and asks about the same
/// sentences each time. That takes twice the time of the cross-validation itself.
public final class LearningCurves {
    private static final List<Double> SHARES = List.of(0.2, 0.4, 0.6, 0.8, 1.0);

    private final TrainingData data;
    private final Folds folds;
    private final TrainingSettings settings;
    private final Map<String, int[]> order;

    private LearningCurves(TrainingData data, Folds folds, TrainingSettings settings) {
        this.data = data;
        this.folds = folds;
        this.settings = settings;
        order = ShuffledIntents.of(data.examples(), settings.seed());
    }

    /// The curve over all sentences and, in the order of the alphabet, that of each intent.
    ///
    /// @param folds at least 2
    public static CurveReport of(
            TrainingData data, int folds, TrainingSettings settings, ProgressListener listener) {
        var dealt = Folds.of(data.examples(), folds, settings.seed());
        var whole = CrossValidation.judge(data, dealt, settings, Portion.of(listener, 0, 1 / 3.0));
        return of(data, dealt, whole, settings, Portion.of(listener, 1 / 3.0, 1));
    }

    /// The same, sparing the trainings on all examples.
    ///
    /// @param whole what [CrossValidation] made of the same data, folds and settings
    public static CurveReport of(
            TrainingData data,
            Folds folds,
            List<Judged> whole,
            TrainingSettings settings,
            ProgressListener listener) {
        return new LearningCurves(data, folds, settings).report(whole, listener);
    }

    private CurveReport report(List<Judged> whole, ProgressListener listener) {
        // The largest first, so that no thread is left alone with one at the end.
        var parts = SHARES.stream().filter(share -> share < 1).sorted(Comparator.reverseOrder());
        var splits = parts.flatMap(share -> splits(share).stream()).toList();
        var judged = Trials.guess(data, splits, settings, "curve", listener);
        var answers = new ArrayList<List<Judged>>();
        for (int from = splits.size(); from > 0; from -= folds.count()) {
            var start = from - folds.count();
            answers.add(inOrder(splits.subList(start, from), judged.subList(start, from)));
        }
        answers.add(whole);
        var tally = new CurveTally(SHARES, answers);
        return new CurveReport(
                tally.overall(this::taught),
                order.keySet().stream()
                        .filter(tally::hasAsked)
                        .map(intent -> tally.of(intent, share -> taught(intent, share)))
                        .toList());
    }

    private List<Judged> inOrder(List<TrainTest> splits, List<List<Judged>> judged) {
        var byPlace = CrossValidation.inPlace(data.examples().size(), splits, judged);
        return IntStream.range(0, byPlace.length)
                .filter(folds::isAsked)
                .mapToObj(place -> byPlace[place])
                .toList();
    }

    private List<TrainTest> splits(double share) {
        return folds.splits().stream()
                .map(split -> new TrainTest(part(split.train(), share), split.test()))
                .toList();
    }

    /// The first of each intent's examples, in an order that is the same for every share.
    private int[] part(int[] train, double share) {
        var allowed = new BitSet();
        Arrays.stream(train).forEach(allowed::set);
        var part = new BitSet();
        for (var places : order.values()) {
            var ours = Arrays.stream(places).filter(allowed::get).toArray();
            Arrays.stream(ours, 0, count(ours.length, share)).forEach(part::set);
        }
        return part.stream().toArray();
    }

    private static int count(int examples, double share) {
        return examples == 0 ? 0 : Math.max(1, (int) Math.round(share * examples));
    }

    private double taught(double share) {
        return order.keySet().stream().mapToDouble(intent -> taught(intent, share)).sum();
    }

    /// How many examples of an intent a model has learned from, as a mean over the folds.
    private double taught(String intent, double share) {
        var places = order.getOrDefault(intent, new int[0]);
        return IntStream.range(0, folds.count())
                .mapToLong(fold -> Arrays.stream(places).filter(at -> folds.of(at) != fold).count())
                .mapToInt(ours -> count((int) ours, share))
                .average()
                .orElse(0);
    }
}
