package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;

/// Trains a [LinearNet] by AdaGrad, hiding features by chance.
final class LinearLearner implements Learner {
    private static final float RATE = 0.15f;
    private static final float HIDE = 0.5f;
    private static final float SMOOTHING = 0.1f;

    private final AdaGrad weights;
    private final AdaGrad bias;
    private final Target target;
    private final RandomStream random;
    private final float[] scores;
    private final int[] kept = new int[1 << 16];

    LinearLearner(Lesson lesson, RandomStream random) {
        weights = new AdaGrad(Rows.zeros(lesson.features().size(), lesson.classes()));
        bias = new AdaGrad(Rows.zeros(1, lesson.classes()));
        target = new Target(lesson.classes(), SMOOTHING);
        scores = new float[lesson.classes()];
        this.random = random;
    }

    @Override
    public double learn(SparseVector message, int intent, float rate) {
        var count = keepSome(message);
        var scale = 1 / (1 - HIDE);
        System.arraycopy(bias.weights().row(0), 0, scores, 0, scores.length);
        for (int i = 0; i < count; i++) {
            var feature = kept[i];
            weights.weights()
                    .addTo(scores, message.ids()[feature], message.values()[feature] * scale);
        }
        var loss = target.gradient(scores, intent);
        for (int i = 0; i < count; i++) {
            var feature = kept[i];
            var value = message.values()[feature] * scale;
            weights.step(message.ids()[feature], value, scores, RATE * rate);
        }
        bias.step(0, 1, scores, RATE * rate);
        return loss;
    }

    private int keepSome(SparseVector message) {
        int count = 0;
        for (int i = 0; i < message.size() && count < kept.length; i++) {
            if (random.nextFloat() >= HIDE) {
                kept[count++] = i;
            }
        }
        return count;
    }

    @Override
    public LinearNet learned() {
        return new LinearNet(weights.weights(), bias.weights().row(0));
    }
}
