package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SharedRates;

/// The lowest layer of a net in training: hides half of a message's features by chance, adds up the
/// rows of the others and moves these rows afterwards.
final class InputLayer {
    private static final float HIDE = 0.5f;
    private static final float SCALE = 1 / (1 - HIDE);
    private static final int MOST = 1 << 16; // features of a message

    private final AdaGrad weights;
    private final SharedRates meaning;
    private final int firstOfMeaning;
    private final RandomStream random;
    private final int[] kept = new int[MOST];
    private int count;

    /// @param width of a row
    /// @param goOn called now and then while room is made; may throw
    InputLayer(Lesson lesson, int width, RandomStream random, Runnable goOn) {
        var size = lesson.features().size();
        firstOfMeaning = lesson.features().firstOfMeaning();
        weights = new AdaGrad(Rows.zeros(size, width, goOn), goOn);
        meaning = new SharedRates(width, SCALE / Math.max(1, size - firstOfMeaning));
        this.random = random;
    }

    Rows weights() {
        return weights.weights();
    }

    /// Adds the rows of the features that stay to the sums.
    void add(SparseVector message, float[] sums) {
        count = 0;
        for (int i = 0; i < message.size() && count < MOST; i++) {
            if (random.nextFloat() >= HIDE) {
                kept[count++] = i;
                weights.weights().addTo(sums, message.ids()[i], message.values()[i] * SCALE);
            }
        }
    }

    /// Moves the rows that were added last.
    void step(SparseVector message, float[] gradient, float rate) {
        meaning.take(gradient);
        for (int i = 0; i < count; i++) {
            var row = message.ids()[kept[i]];
            var value = message.values()[kept[i]] * SCALE;
            if (row >= firstOfMeaning) {
                meaning.step(weights.weights(), row, value, rate);
            } else {
                weights.step(row, value, gradient, rate);
            }
        }
    }
}
