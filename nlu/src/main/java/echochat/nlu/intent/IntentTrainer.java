package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import java.util.function.Consumer;

/// Shows a net all messages, several times over, in orders by chance.
final class IntentTrainer {
    private static final int CHECK_EVERY = 32;

    private final Lesson lesson;
    private final Course course;

    IntentTrainer(Lesson lesson, Course course) {
        this.lesson = lesson;
        this.course = course;
    }

    /// @param afterRound told of what is learned so far
    void train(Learner learner, RandomStream random, Consumer<Scorer> afterRound) {
        var order = new int[lesson.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var total = Math.max(1.0, (double) course.rounds() * order.length);
        long seen = 0;
        for (int round = 0; round < course.rounds(); round++) {
            random.shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                var message = lesson.messages().get(order[i]);
                var rate = (float) (1 - seen / total);
                loss += learner.learn(message, lesson.intents()[order[i]], rate);
                seen++;
                if (seen % CHECK_EVERY == 0) {
                    course.stage().lossIs(loss / (i + 1));
                    course.stage().sawExamples(seen);
                    course.reached(seen / total);
                }
            }
            afterRound.accept(learner.learned());
        }
        course.end();
    }
}
