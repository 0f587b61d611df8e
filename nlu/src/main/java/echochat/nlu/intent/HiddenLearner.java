package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.RowSum;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseGradient;

/// Trains a [HiddenNet] by AdaGrad, hiding features and hidden units by chance. Intents of a family
/// share weights of the output.
final class HiddenLearner implements Learner {
    private static final float HIDE_HIDDEN = 0.3f;

    private final float step;
    private final float followed;
    private final InputLayer input;
    private final AdaGrad hiddenBias;
    private final Families families;
    private final AdaGrad output; // of intents and families, as is the bias
    private final AdaGrad bias;
    private final Target target;
    private final SparseGradient gradient;
    private final RandomStream random;
    private final RowSum awake = new RowSum();
    private final float[] hidden;
    private final float[] hiddenGradient;
    private final float[] columns; // of intents and families
    private final float[] scores; // of intents

    /// @param goOn called now and then while room is made; may throw
    HiddenLearner(
            Lesson lesson, Target target, LearningPlan plan, RandomStream random, Runnable goOn) {
        var width = plan.width();
        input = new InputLayer(lesson, width, random, goOn);
        hiddenBias = new AdaGrad(Rows.zeros(1, width));
        families = lesson.families();
        output = new AdaGrad(Rows.zeros(width, families.columns()));
        bias = new AdaGrad(Rows.zeros(1, families.columns()));
        input.weights().scatter(random, (float) (1 / Math.sqrt(width)), goOn);
        output.weights().scatter(random, (float) (1 / Math.sqrt(width)), goOn);
        step = plan.hiddenRate();
        followed = plan.followed();
        this.target = target;
        gradient = new SparseGradient(families.columns(), random);
        hidden = new float[width];
        hiddenGradient = new float[width];
        columns = new float[families.columns()];
        scores = new float[lesson.classes()];
        this.random = random;
    }

    @Override
    public double learn(SparseVector message, int intent, float rate) {
        embed(message);
        score();
        var loss = target.gradient(scores, intent);
        families.spread(scores, columns);
        gradient.take(columns);
        if (followed == 1 || random.nextFloat() < followed) {
            learnHidden(step * rate / followed);
        }
        learnOutput(step * rate);
        return loss;
    }

    private void embed(SparseVector message) {
        System.arraycopy(hiddenBias.weights().row(0), 0, hidden, 0, hidden.length);
        input.add(message, hidden);
        for (int unit = 0; unit < hidden.length; unit++) {
            var stays = hidden[unit] > 0 && random.nextFloat() >= HIDE_HIDDEN;
            hidden[unit] = stays ? hidden[unit] / (1 - HIDE_HIDDEN) : 0;
        }
    }

    private void score() {
        System.arraycopy(bias.weights().row(0), 0, columns, 0, columns.length);
        for (int unit = 0; unit < hidden.length; unit++) {
            if (hidden[unit] > 0) {
                awake.add(unit, hidden[unit]);
            }
        }
        awake.moveTo(columns, output.weights());
        families.score(columns, scores);
    }

    /// By the weights of the output as they were when the message was scored.
    private void learnHidden(float rate) {
        for (int unit = 0; unit < hidden.length; unit++) {
            hiddenGradient[unit] =
                    hidden[unit] > 0
                            ? gradient.dot(output.weights().row(unit)) / (1 - HIDE_HIDDEN)
                            : 0;
        }
        input.step(hiddenGradient, rate);
        hiddenBias.step(0, 1, hiddenGradient, rate);
    }

    private void learnOutput(float rate) {
        for (int unit = 0; unit < hidden.length; unit++) {
            if (hidden[unit] > 0) {
                output.step(unit, hidden[unit], gradient, rate);
            }
        }
        bias.step(0, 1, gradient, rate);
    }

    @Override
    public HiddenNet learned() {
        return new HiddenNet(
                input.weights(),
                hiddenBias.weights().row(0),
                families.folded(output.weights()),
                families.folded(bias.weights()).row(0));
    }
}
