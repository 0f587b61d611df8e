package echochat.nlu.evaluate;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.ProgressListener;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Looks at every example through a model that has not seen it: is it understood, taken for
/// something else, understood only because of a near-twin, or is its intent probably wrong?
///
/// Examples that are understood and have a near-twin among what their model learned from are asked
/// about again, of models that learned from none of their near-twins. That takes at most as many
/// trainings as there are folds, or five, and none if there are no twins.
public final class Verdicts {
    private static final double JUDGED = 0.6;
    private static final int FEWEST_TWINLESS = 5;

    private final TrainingData data;
    private final Folds folds;
    private final TrainingSettings settings;

    private Verdicts(TrainingData data, Folds folds, TrainingSettings settings) {
        this.data = data;
        this.folds = folds;
        this.settings = settings;
    }

    /// The verdicts by cross-validation.
    ///
    /// @param folds at least 2
    /// @param settings also give the seed of the dealing
    /// @throws IllegalArgumentException if there are fewer than 2 folds or examples for them
    public static VerdictReport of(
            TrainingData data, int folds, TrainingSettings settings, ProgressListener listener) {
        var dealt = Folds.of(data.examples(), folds, settings.seed());
        return of(data, dealt, settings, listener);
    }

    /// The verdicts on the examples that are in one of the folds.
    ///
    /// @param folds of these very examples, in this order
    public static VerdictReport of(
            TrainingData data, Folds folds, TrainingSettings settings, ProgressListener listener) {
        return new Verdicts(data, folds, settings).report(listener);
    }

    private VerdictReport report(ProgressListener listener) {
        var judged =
                CrossValidation.byPlace(
                        data, folds, settings, "folds", Portion.of(listener, 0, JUDGED));
        var asked = Arrays.stream(judged).filter(Objects::nonNull).toList();
        var usual = UsualConfidence.of(asked);
        var borrowed = borrowed(judged, Portion.of(listener, JUDGED, 1));
        var verdicts = new ArrayList<ExampleVerdict>();
        for (int place = 0; place < judged.length; place++) {
            if (folds.isAsked(place)) {
                var one = judged[place];
                var verdict = verdict(one, usual, Optional.ofNullable(borrowed.get(place)));
                verdicts.add(new ExampleVerdict(place, one, verdict));
            }
        }
        verdicts.sort(ExampleVerdict.BY_HARM);
        return new VerdictReport(verdicts, asked);
    }

    private Verdict verdict(Judged one, UsualConfidence usual, Optional<NearTwins.Twin> twin) {
        if (one.isRight()) {
            return twin.<Verdict>map(this::byTwin).orElseGet(Verdict.Right::new);
        }
        return usual.betterIntent(one)
                .<Verdict>map(to -> new Verdict.Mislabelled(to.intent(), to.confidence()))
                .orElseGet(
                        () ->
                                new Verdict.ConfusedWith(
                                        one.guess().intent(), one.guess().confidence()));
    }

    private Verdict byTwin(NearTwins.Twin twin) {
        return new Verdict.RightByNearTwin(data.examples().get(twin.place()), twin.similarity());
    }

    /// The examples that are right, but not without their twins; each with its nearest.
    private Map<Integer, NearTwins.Twin> borrowed(Judged[] judged, ProgressListener listener) {
        var twins = NearTwins.of(data.examples());
        var nearest = new HashMap<Integer, NearTwins.Twin>();
        IntStream.range(0, judged.length)
                .filter(place -> folds.isAsked(place) && judged[place].isRight())
                .forEach(
                        place ->
                                twins.taughtTwin(place, folds)
                                        .ifPresent(twin -> nearest.put(place, twin)));
        var most = Math.max(FEWEST_TWINLESS, folds.count());
        var splits = TwinlessSplits.of(twins, List.copyOf(nearest.keySet()), most);
        var again = Trials.guess(data, splits, settings, "twins", listener);
        var misunderstood = misunderstood(splits, again);
        nearest.keySet()
                .removeIf(place -> !misunderstood.get(place) && !twins.areWholeIntent(place));
        return nearest;
    }

    private static BitSet misunderstood(List<TrainTest> splits, List<List<Judged>> again) {
        var places = new BitSet();
        for (int split = 0; split < splits.size(); split++) {
            for (int i = 0; i < again.get(split).size(); i++) {
                places.set(splits.get(split).test()[i], !again.get(split).get(i).isRight());
            }
        }
        return places;
    }
}
