package echochat.nlu.entity.context;

import echochat.nlu.math.Rows;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// What the words before and behind a token say of it, however far away they are: whether a day is
/// one of leaving or of coming back may stand at the other end of the sentence. Each known word is
/// a short vector; vectors move [Memories], and what these hold at a token is evidence. Immutable.
public final class ContextNet {
    /// Numbers of a word.
    static final int VECTOR = 16;

    /// The input that is always 1.
    static final int BIAS = VECTOR;

    /// Numbers that stand for a token: the sum of its words' vectors, and 1.
    static final int INPUTS = VECTOR + 1;

    /// All rows of a table, in their order.
    private static final int[] PLACES = IntStream.range(0, Memories.HELD).toArray();

    private final ContextWords words;
    private final Rows vectors; // one per word
    private final Rows weights; // from the inputs to the sums that move the memories
    private final Rows evidence; // what each number that is held speaks for

    ContextNet(ContextWords words, Rows vectors, Rows weights, Rows evidence) {
        this.words = words;
        this.vectors = vectors;
        this.weights = weights;
        this.evidence = evidence;
    }

    ContextWords words() {
        return words;
    }

    Rows vectors() {
        return vectors;
    }

    Rows weights() {
        return weights;
    }

    Rows evidence() {
        return evidence;
    }

    /// Adds to the evidence of each token of a message.
    ///
    /// @param seen hashes of the word at a place and of its kinds
    public void addTo(float[][] result, IntFunction<long[]> seen) {
        var inputs = new float[result.length][];
        for (int token = 0; token < result.length; token++) {
            inputs[token] = input(words.known(seen.apply(token)), 1);
        }
        addTo(result, inputs);
    }

    /// The evidence of each token of a sentence.
    ///
    /// @param numbers of its words and their kinds, per token
    float[][] evidence(int[][] numbers) {
        var inputs = new float[numbers.length][];
        for (int token = 0; token < numbers.length; token++) {
            inputs[token] = input(numbers[token], 1);
        }
        var result = new float[numbers.length][evidence.width()];
        addTo(result, inputs);
        return result;
    }

    private void addTo(float[][] result, float[][] inputs) {
        var memories = memories(inputs);
        for (int token = 0; token < result.length; token++) {
            addEvidence(memories.held(token), result[token]);
        }
    }

    /// What stands for a token with these words.
    ///
    /// @param factor by which each of them counts
    float[] input(int[] numbers, float factor) {
        var input = new float[INPUTS];
        for (var number : numbers) {
            vectors.addTo(input, number, factor);
        }
        input[BIAS] = 1;
        return input;
    }

    /// What is remembered along tokens that these stand for.
    Memories memories(float[][] inputs) {
        var sums = new float[inputs.length][Memories.SUMS];
        for (int token = 0; token < inputs.length; token++) {
            weights.addTo(sums[token], PLACES, inputs[token], INPUTS);
        }
        return new Memories(sums);
    }

    /// Adds what a token's memories speak for.
    void addEvidence(float[] held, float[] result) {
        evidence.addTo(result, PLACES, held, Memories.HELD);
    }
}
