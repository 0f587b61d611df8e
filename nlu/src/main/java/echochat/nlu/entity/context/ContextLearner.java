package echochat.nlu.entity.context;

import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseGradient;
import java.util.Arrays;

/// Trains a [ContextNet] by AdaGrad, sentence by sentence, through all of its tokens; words and
/// numbers that are held are hidden by chance.
public final class ContextLearner implements Hearing {
    private static final float RATE = 0.15f;
    private static final float VECTOR_RATE = 0.2f;
    private static final float FIRST = 0.1f; // of the sums of squares
    private static final float HIDE = 0.3f;
    private static final float SHOWN = 1 / (1 - HIDE);
    private static final float REACH = 0.3f;
    private static final float FIRST_GATE = 1; // sums of gates at first: rather open for the past

    private final ContextNet net;
    private final AdaGrad vectors;
    private final AdaGrad weights;
    private final AdaGrad evidence;
    private final float[] slopes = new float[Memories.SUMS]; // of the weights of an input
    private final SparseGradient gradient;
    private final RandomStream random;

    // of the sentence that was heard last, per token
    private int[][] shown = new int[0][];
    private float[][] inputs = new float[0][];
    private float[][] heard = new float[0][];
    private float[][] heldSlopes = new float[0][];
    private Memories memories = new Memories(inputs);
    private boolean isBlamed;

    /// @param width how many kinds of evidence there are
    /// @param goOn called now and then while room is made; may throw
    public ContextLearner(ContextWords words, int width, RandomStream random, Runnable goOn) {
        this.random = random;
        vectors = new AdaGrad(Rows.zeros(words.count(), ContextNet.VECTOR, goOn), FIRST, goOn);
        weights = new AdaGrad(Rows.zeros(ContextNet.INPUTS, Memories.SUMS), FIRST, goOn);
        evidence = new AdaGrad(Rows.zeros(Memories.HELD, width), FIRST, goOn);
        vectors.weights().scatter(random, REACH, goOn);
        weights.weights().scatter(random, REACH, goOn);
        var bias = weights.weights().row(ContextNet.BIAS);
        Arrays.fill(bias, 0, Memories.HELD, 0);
        Arrays.fill(bias, Memories.HELD, Memories.SUMS, FIRST_GATE);
        net = new ContextNet(words, vectors.weights(), weights.weights(), evidence.weights());
        gradient = new SparseGradient(width, random);
    }

    @Override
    public void hear(int[][] numbers, float[][] result) {
        shown = new int[numbers.length][];
        inputs = new float[numbers.length][];
        heard = new float[numbers.length][];
        heldSlopes = new float[numbers.length][Memories.HELD];
        isBlamed = false;
        for (int token = 0; token < numbers.length; token++) {
            shown[token] = random.some(numbers[token], HIDE);
            inputs[token] = net.input(shown[token], SHOWN);
        }
        memories = net.memories(inputs);
        for (int token = 0; token < numbers.length; token++) {
            heard[token] = hearSome(memories.held(token));
            net.addEvidence(heard[token], result[token]);
        }
    }

    private float[] hearSome(float[] held) {
        var some = new float[held.length];
        for (int i = 0; i < held.length; i++) {
            some[i] = random.nextFloat() < HIDE ? 0 : held[i] * SHOWN;
        }
        return some;
    }

    @Override
    public void blame(int token, float[] wrong, int[] active, int count, float rate) {
        isBlamed = true;
        gradient.take(wrong, active, count);
        for (int unit = 0; unit < Memories.HELD; unit++) {
            if (heard[token][unit] != 0) {
                heldSlopes[token][unit] = gradient.dot(net.evidence().row(unit)) * SHOWN;
                evidence.step(unit, heard[token][unit], gradient, RATE * rate);
            }
        }
    }

    @Override
    public void learn(float rate) {
        if (!isBlamed) {
            return;
        }
        var sums = memories.slopesOfSums(heldSlopes);
        for (int token = 0; token < sums.length; token++) {
            moveVectors(token, sums[token], VECTOR_RATE * rate);
        }
        for (int i = 0; i < ContextNet.INPUTS; i++) {
            moveWeights(i, sums, RATE * rate);
        }
    }

    private void moveWeights(int input, float[][] sums, float rate) {
        Arrays.fill(slopes, 0);
        for (int token = 0; token < sums.length; token++) {
            Rows.add(slopes, sums[token], inputs[token][input]);
        }
        weights.step(input, 1, slopes, rate);
    }

    private void moveVectors(int token, float[] sums, float rate) {
        if (shown[token].length == 0) {
            return;
        }
        var vector = new float[ContextNet.VECTOR];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = net.weights().dot(i, sums);
        }
        for (var word : shown[token]) {
            vectors.step(word, SHOWN, vector, rate);
        }
    }

    /// What is learned so far; learning goes on in it.
    public ContextNet learned() {
        return net;
    }
}
