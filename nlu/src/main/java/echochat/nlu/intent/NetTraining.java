package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import echochat.nlu.training.run.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Trains single nets. What is drawn by chance depends on the seed and the net, not on who trains
/// it.
final class NetTraining {
    private static final long MOST_LINEAR_CELLS = 60_000_000;

    private final long seed;
    private final Map<Lesson, Target> targets =
            Collections.synchronizedMap(new IdentityHashMap<>());

    NetTraining(long seed) {
        this.seed = seed;
    }

    /// @param afterRound told of what a net has learned so far
    HiddenNet hidden(Lesson lesson, LearningPlan plan, Stage stage, Consumer<Scorer> afterRound) {
        var trainer = new IntentTrainer(lesson, plan, stage);
        var learned = new ArrayList<HiddenNet>();
        for (int number = 0; number < plan.nets(); number++) {
            var random = RandomStream.of(seed, "hidden " + number);
            var order = RandomStream.of(seed, "hidden order " + number);
            var target = target(lesson, stage);
            var learner = new HiddenLearner(lesson, target, plan, random, stage::goOn);
            trainer.train(number, learner, order, afterRound);
            learned.add(learner.learned());
        }
        var mean = MeanNets.hidden(learned);
        Prior.takeFrom(mean.bias(), lesson);
        return mean;
    }

    /// A net without rows if a weight for each feature and intent would be too many.
    LinearNet linear(Lesson lesson, LearningPlan plan, Stage stage) {
        if ((long) lesson.features().size() * lesson.classes() > MOST_LINEAR_CELLS) {
            stage.reached(1);
            return new LinearNet(Rows.zeros(0, lesson.classes()), new float[lesson.classes()]);
        }
        var trainer = new IntentTrainer(lesson, plan, stage);
        var learned = new ArrayList<LinearNet>();
        for (int number = 0; number < plan.nets(); number++) {
            var random = RandomStream.of(seed, "linear " + number);
            var order = RandomStream.of(seed, "linear order " + number);
            var learner = new LinearLearner(lesson, target(lesson, stage), random, stage::goOn);
            trainer.train(number, learner, order, _ -> {});
            learned.add(learner.learned());
        }
        var mean = MeanNets.linear(learned);
        Prior.takeFrom(mean.bias(), lesson);
        return mean;
    }

    /// The same for both nets of a lesson, made by the one that comes first.
    private Target target(Lesson lesson, Stage stage) {
        return targets.computeIfAbsent(
                lesson, one -> new Target(one.classes(), Relatives.of(one, stage)));
    }
}
