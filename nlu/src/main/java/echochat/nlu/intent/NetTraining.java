package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import echochat.nlu.training.run.Stage;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Trains single nets. What is drawn by chance depends on the seed and the net, not on who trains
/// it.
final class NetTraining {
    private static final int WIDTH = 128;
    private static final int WIDTH_IF_SMALL = 64;
    private static final long MOST_LINEAR_CELLS = 60_000_000;

    private final long seed;
    private final Map<Lesson, Target> targets =
            Collections.synchronizedMap(new IdentityHashMap<>());

    NetTraining(long seed) {
        this.seed = seed;
    }

    /// @param afterRound told of what is learned so far
    HiddenNet hidden(Lesson lesson, int rounds, Stage stage, Consumer<Scorer> afterRound) {
        var width = lesson.isSmall() ? WIDTH_IF_SMALL : WIDTH;
        var learner =
                new HiddenLearner(
                        lesson,
                        target(lesson, stage),
                        width,
                        RandomStream.of(seed, "hidden"),
                        stage::goOn);
        var order = RandomStream.of(seed, "hidden order");
        new IntentTrainer(lesson, rounds, stage).train(learner, order, afterRound);
        return learner.learned();
    }

    /// A net without rows if a weight for each feature and intent would be too many.
    LinearNet linear(Lesson lesson, int rounds, Stage stage) {
        if ((long) lesson.features().size() * lesson.classes() > MOST_LINEAR_CELLS) {
            stage.reached(1);
            return new LinearNet(Rows.zeros(0, lesson.classes()), new float[lesson.classes()]);
        }
        var learner =
                new LinearLearner(
                        lesson,
                        target(lesson, stage),
                        RandomStream.of(seed, "linear"),
                        stage::goOn);
        var order = RandomStream.of(seed, "linear order");
        new IntentTrainer(lesson, rounds, stage).train(learner, order, _ -> {});
        return learner.learned();
    }

    /// The same for both nets of a lesson, made by the one that comes first.
    private Target target(Lesson lesson, Stage stage) {
        return targets.computeIfAbsent(
                lesson, one -> new Target(one.classes(), Relatives.of(one, stage)));
    }
}
