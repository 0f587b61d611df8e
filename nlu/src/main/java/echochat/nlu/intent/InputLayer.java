package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SharedRates;
import echochat.nlu.math.SparseGradient;

/// The lowest layer of a net in training: hides half of a message's features by chance, adds up the
/// rows of the others and moves these rows afterwards.
final class InputLayer {
    private static final float SCALE = 2; // because half are hidden

    private final AdaGrad weights;
    private final SharedRates meaning;
    private final int firstOfMeaning;
    private final RandomStream random;
    private int[] rows = new int[0]; // of the features that stay, and below their factors
    private float[] factors = new float[0];
    private long[] draws = new long[0];
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
        var ids = message.ids();
        var values = message.values();
        makeRoom(ids.length);
        random.fill(draws, ids.length);
        count = 0;
        for (int i = 0; i < ids.length; i++) {
            rows[count] = ids[i];
            factors[count] = values[i] * SCALE;
            // half of them stay: a branch would be guessed wrong as often as right
            count += (int) (draws[i] >>> (Long.SIZE - 1));
        }
        weights.weights().addTo(sums, rows, factors, count);
    }

    private void makeRoom(int features) {
        if (features > rows.length) {
            rows = new int[features * 2];
            factors = new float[features * 2];
            draws = new long[features * 2];
        }
    }

    /// Moves some columns of the rows that were added last.
    void step(SparseGradient gradient, float rate) {
        int pieces = 0;
        for (; pieces < count && rows[pieces] < firstOfMeaning; pieces++) {
            weights.step(rows[pieces], factors[pieces], gradient, rate);
        }
        meaning.step(weights.weights(), rows, factors, pieces, count, gradient, rate);
    }

    /// Moves the rows that were added last.
    void step(float[] gradient, float rate) {
        int pieces = 0;
        for (; pieces < count && rows[pieces] < firstOfMeaning; pieces++) {
            weights.step(rows[pieces], factors[pieces], gradient, rate);
        }
        meaning.take(gradient);
        meaning.step(weights.weights(), rows, factors, pieces, count, rate);
    }
}
