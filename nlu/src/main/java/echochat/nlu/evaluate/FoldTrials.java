package echochat.nlu.evaluate;

import echochat.nlu.FoldAnswer;
import echochat.nlu.FoldModel;
import echochat.nlu.FoldTraining;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.intent.CrossCalibration;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Trains a model per split, of the kind that [FoldTraining] makes, and asks it about the rest. All
/// threads take their work from one row of pieces, split after split, so that each is busy to the
/// end and few models are in memory at once.
final class FoldTrials {
    private static final double ASKING = 0.03;

    private final TrainingData data;
    private final List<TrainTest> splits;
    private final TrainingSettings settings;
    private final Wish wish;
    private final TrainingRun run;
    private final List<FoldWork<List<FoldAnswer>>> work;
    private final Stage asking;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger right = new AtomicInteger();

    /// What is wanted to know.
    enum Wish {
        /// The intent that comes first. No confidence means anything then.
        INTENT,
        /// Intents with their confidences, and entities.
        ALL
    }

    private FoldTrials(
            TrainingData data,
            List<TrainTest> splits,
            TrainingSettings settings,
            Wish wish,
            String phase,
            TrainingRun run) {
        this.data = data;
        this.splits = splits;
        this.settings = settings;
        this.wish = wish;
        this.run = run;
        var share = (1 - ASKING) / splits.size();
        work =
                splits.stream()
                        .map(split -> work(split, weight -> run.stage(phase, share * weight)))
                        .toList();
        asking = run.stage(phase, ASKING);
    }

    private FoldWork<List<FoldAnswer>> work(TrainTest split, Function<Double, Stage> stages) {
        var part = data.withExamples(examples(split.train()));
        var isAnnotated = part.examples().stream().anyMatch(one -> !one.entities().isEmpty());
        return new FoldWork<>(
                stages,
                isAnnotated && wish == Wish.ALL,
                stage -> FoldTraining.of(part, settings, run, stage),
                model -> ask(model, examples(split.test())));
    }

    private List<TrainingExample> examples(int[] places) {
        return Arrays.stream(places).mapToObj(data.examples()::get).toList();
    }

    /// What became of each split's test examples, in their order.
    ///
    /// @param settings whose pipeline puts no intents together
    /// @param listener called on this thread; what it throws ends all trainings
    static List<List<Judged>> judge(
            TrainingData data,
            List<TrainTest> splits,
            TrainingSettings settings,
            Wish wish,
            String phase,
            ProgressListener listener) {
        if (splits.isEmpty()) {
            listener.onProgress(new Progress(phase, 1, Double.NaN));
            return List.of();
        }
        var room = TrainingRoom.of(data, settings);
        try (var run = new TrainingRun(listener, room.threads())) {
            var trials = new FoldTrials(data, splits, settings, wish, phase, run);
            var judged = trials.judged(trials.answers(room.trainings()));
            trials.asking.reached(1);
            run.report();
            return judged;
        }
    }

    /// @param atOnce so many splits are under way at most
    private List<List<FoldAnswer>> answers(int atOnce) {
        var pending = new ArrayList<Future<List<FoldAnswer>>>();
        for (int i = 0; i < work.size(); i++) {
            if (i >= atOnce) {
                run.await(pending.get(i - atOnce));
            }
            pending.add(work.get(i).start(run));
        }
        return pending.stream().map(run::await).toList();
    }

    private List<FoldAnswer> ask(FoldModel model, List<TrainingExample> examples) {
        var answers = new ArrayList<FoldAnswer>(examples.size());
        for (var example : examples) {
            asking.goOn();
            var answer = wish == Wish.ALL ? model.ask(example) : model.askIntent(example);
            answers.add(answer);
            right.addAndGet(answer.isRight() ? 1 : 0);
            asking.heldOutAccuracyIs(Share.of(right.get(), asked.incrementAndGet()));
        }
        return answers;
    }

    private List<List<Judged>> judged(List<List<FoldAnswer>> answers) {
        var trials =
                answers.stream()
                        .map(fold -> fold.stream().map(FoldAnswer::trial).toList())
                        .toList();
        var together = new CrossCalibration(wish == Wish.ALL ? trials : List.of());
        var pending = new ArrayList<Future<List<Judged>>>();
        for (int fold = 0; fold < answers.size(); fold++) {
            var number = fold;
            pending.add(run.start(() -> judged(number, answers.get(number), together)));
        }
        return pending.stream().map(run::await).toList();
    }

    private List<Judged> judged(int fold, List<FoldAnswer> answers, CrossCalibration calibration) {
        var test = examples(splits.get(fold).test());
        var trials = answers.stream().map(FoldAnswer::trial).toList();
        var verdicts = calibration.verdicts(fold, trials, asking);
        return IntStream.range(0, test.size())
                .mapToObj(i -> Judged.of(test.get(i), answers.get(i).calibrated(verdicts.get(i))))
                .toList();
    }
}
