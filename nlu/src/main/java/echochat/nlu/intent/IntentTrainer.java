package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import echochat.nlu.training.run.Stage;
import java.util.function.Consumer;

/// Shows a net all messages, several times over, in orders by chance.
final class IntentTrainer {
    private static final int CHECK_EVERY = 32;

    private final Lesson lesson;
    private final int rounds;
    private final Stage stage;

    /// @param rounds how often the net sees every message
    IntentTrainer(Lesson lesson, int rounds, Stage stage) {
        this.lesson = lesson;
        this.rounds = rounds;
        this.stage = stage;
    }

    /// @param afterRound told of what is learned so far
    void train(Learner learner, RandomStream random, Consumer<Scorer> afterRound) {
        var order = new int[lesson.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var total = Math.max(1.0, (double) rounds * order.length);
        long seen = 0;
        for (int round = 0; round < rounds; round++) {
            random.shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                var message = lesson.messages().at(order[i]);
                var rate = (float) (1 - seen / total);
                loss += learner.learn(message, lesson.intents()[order[i]], rate);
                seen++;
                if (seen % CHECK_EVERY == 0) {
                    stage.lossIs(loss / (i + 1));
                    stage.sawExamples(seen);
                    stage.reached(seen / total);
                }
            }
            afterRound.accept(learner.learned());
        }
        stage.reached(1);
    }
}
