package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseGradient;

/// Trains a [LinearNet] by AdaGrad, hiding features by chance.
final class LinearLearner implements Learner {
    private static final float RATE = 0.15f;

    private final InputLayer input;
    private final AdaGrad bias;
    private final Target target;
    private final SparseGradient gradient;
    private final float[] scores;

    /// @param goOn called now and then while room is made; may throw
    LinearLearner(Lesson lesson, Target target, RandomStream random, Runnable goOn) {
        input = new InputLayer(lesson, lesson.classes(), random, goOn);
        bias = new AdaGrad(Rows.zeros(1, lesson.classes()));
        this.target = target;
        gradient = new SparseGradient(lesson.classes(), random);
        scores = new float[lesson.classes()];
    }

    @Override
    public double learn(SparseVector message, int intent, float rate) {
        System.arraycopy(bias.weights().row(0), 0, scores, 0, scores.length);
        input.add(message, scores);
        var loss = target.gradient(scores, intent);
        gradient.take(scores);
        input.step(gradient, RATE * rate);
        bias.step(0, 1, gradient, RATE * rate);
        return loss;
    }

    @Override
    public LinearNet learned() {
        return new LinearNet(input.weights(), bias.weights().row(0));
    }
}
