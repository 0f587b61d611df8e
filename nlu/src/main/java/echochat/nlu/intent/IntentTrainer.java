package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import echochat.nlu.training.run.Stage;
import java.util.function.Consumer;

/// Shows a net all messages, several times over, in orders by chance.
final class IntentTrainer {
    private static final int CHECK_EVERY = 32;

    private final Lesson lesson;
    private final LearningPlan plan;
    private final Stage stage;

    IntentTrainer(Lesson lesson, LearningPlan plan, Stage stage) {
        this.lesson = lesson;
        this.plan = plan;
        this.stage = stage;
    }

    /// @param number of the net among those that learn apart
    /// @param afterRound told of what is learned so far
    void train(int number, Learner learner, RandomStream random, Consumer<Scorer> afterRound) {
        var order = new int[lesson.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var visits = (long) plan.rounds() * order.length;
        long seen = 0;
        for (int round = 0; round < plan.rounds(); round++) {
            random.shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                var message = lesson.messages().at(order[i]);
                var rate = (float) (1 - seen / (double) visits);
                loss += learner.learn(message, lesson.intents()[order[i]], rate);
                seen++;
                if (seen % CHECK_EVERY == 0) {
                    stage.lossIs(loss / (i + 1));
                    stage.sawExamples(number * visits + seen);
                    stage.reached((number + seen / (double) visits) / plan.nets());
                }
            }
            afterRound.accept(learner.learned());
        }
        stage.reached((number + 1.0) / plan.nets());
    }
}
