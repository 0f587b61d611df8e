package echochat.nlu.evaluate;

import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/// Trains a whole model per split, with all that calibrates it, and asks it about the rest: where
/// [FoldTrials] cannot, because there is no other fold, or because a pipeline puts intents
/// together, which it learns from calibrated twins. As many models learn at once as there are
/// threads and memory for, each on its share of the threads.
final class SplitTrials {
    private static final double TRAINED = 0.97;
    private static final double NANOS = 1e9;

    private final TrainingData data;
    private final TrainingSettings settings;
    private final int threads;
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicInteger right = new AtomicInteger();

    private SplitTrials(TrainingData data, TrainingSettings settings, int splits) {
        var room = TrainingRoom.of(data, settings);
        threads = Math.min(Math.min(splits, room.threads()), room.trainings());
        this.data = data;
        this.settings = settings.withThreads(room.threads() / threads);
    }

    /// What became of each split's test examples, in their order.
    ///
    /// @param listener called on this thread; what it throws ends all trainings
    static List<List<Judged>> judge(
            TrainingData data,
            List<TrainTest> splits,
            TrainingSettings settings,
            String phase,
            ProgressListener listener) {
        if (splits.isEmpty()) {
            listener.onProgress(new Progress(phase, 1, Double.NaN));
            return List.of();
        }
        var trials = new SplitTrials(data, settings, splits.size());
        try (var run = new TrainingRun(listener, trials.threads)) {
            var pending = new ArrayList<Future<List<Judged>>>();
            for (var split : splits) {
                var stage = run.stage(phase, 1.0 / splits.size());
                pending.add(run.start(() -> trials.judge(split, stage)));
            }
            var judged = pending.stream().map(run::await).toList();
            run.report();
            return judged;
        }
    }

    private List<Judged> judge(TrainTest split, Stage stage) {
        var began = System.nanoTime();
        var part = data.withExamples(examples(split.train()));
        var model =
                NluTrainer.train(
                        part,
                        settings,
                        progress -> pass(progress, stage, System.nanoTime() - began));
        return ask(model, examples(split.test()), stage);
    }

    private List<TrainingExample> examples(int[] places) {
        return Arrays.stream(places).mapToObj(data.examples()::get).toList();
    }

    private static void pass(Progress part, Stage stage, long nanos) {
        stage.lossIs(part.loss());
        stage.sawExamples((long) (part.examplesPerSecond() * nanos / NANOS));
        stage.reached(TRAINED * part.fraction());
    }

    private List<Judged> ask(NluModel model, List<TrainingExample> examples, Stage stage) {
        var judged = new ArrayList<Judged>(examples.size());
        for (var example : examples) {
            var one = Judged.by(model, example);
            judged.add(one);
            right.addAndGet(one.isRight() ? 1 : 0);
            asked.incrementAndGet();
            stage.reached(TRAINED + (1 - TRAINED) * judged.size() / examples.size());
        }
        stage.reached(1);
        stage.heldOutAccuracyIs(Share.of(right.get(), asked.get()));
        return judged;
    }
}
