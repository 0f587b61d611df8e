package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import echochat.nlu.training.Stage;

/// Trains one net on all messages, several times over, in orders by chance.
final class IntentTrainer {
    private static final int CHECK_EVERY = 64;

    private final Lesson lesson;
    private final int rounds;

    IntentTrainer(Lesson lesson, int rounds) {
        this.lesson = lesson;
        this.rounds = rounds;
    }

    Scorer train(Learner learner, RandomStream random, Stage stage) {
        var order = new int[lesson.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        long seen = 0;
        var total = (double) rounds * order.length;
        for (int round = 0; round < rounds; round++) {
            random.shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                var rate = (float) (1 - seen / total);
                loss +=
                        learner.learn(
                                lesson.messages().get(order[i]), lesson.intents()[order[i]], rate);
                seen++;
                if (seen % CHECK_EVERY == 0) {
                    stage.lossIs(loss / (i + 1));
                    stage.sawExamples(seen);
                    stage.reached(seen / total);
                }
            }
        }
        stage.reached(1);
        return learner.learned();
    }
}
