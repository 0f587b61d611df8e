package echochat.nlu.entity;

import echochat.nlu.math.Exponential;
import echochat.nlu.math.Rows;
import java.util.Arrays;

/// Sums over all ways of tagging one message (forward-backward), in probabilities that are rescaled
/// at every token so that they never vanish.
final class Lattice {
    private static final float NOTHING = 1e-9f;

    final int width; // labels
    final int length; // tokens
    final float[][] emissions; // per token, one per label: scores, then their exponentials
    final float[][] forward;
    final float[][] backward; // times the token's own emission
    private final float[][] after; // the same without the token's own emission
    private final float[] pairScales;
    private final Transitions transitions;
    private double logSum;

    Lattice(Transitions transitions, int length) {
        this.transitions = transitions;
        this.length = length;
        width = transitions.width();
        emissions = new float[length][width];
        forward = new float[length][];
        backward = new float[length][];
        after = new float[length][];
        pairScales = new float[length];
    }

    /// Needs the emissions' scores; afterwards they are exponentials up to a factor per token.
    void sum() {
        logSum = 0;
        for (int token = 0; token < length; token++) {
            forward[token] = new float[width];
            backward[token] = new float[width];
            after[token] = new float[width];
            exponentiate(emissions[token]);
            goForward(token);
        }
        Arrays.fill(after[length - 1], 1);
        for (int token = length - 1; token >= 0; token--) {
            goBackward(token);
        }
    }

    /// The logarithm of the sum of the exponentials of all taggings' scores.
    double logSum() {
        return logSum;
    }

    private void exponentiate(float[] scores) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < width; label++) {
            highest = Math.max(highest, scores[label]);
        }
        for (int label = 0; label < width; label++) {
            scores[label] -= highest;
        }
        Exponential.apply(scores);
        logSum += highest;
    }

    private void goForward(int token) {
        var here = forward[token];
        if (token == 0) {
            System.arraycopy(transitions.first(), 0, here, 0, width);
        } else {
            var before = forward[token - 1];
            for (int from = 0; from < width; from++) {
                if (before[from] > NOTHING) {
                    Rows.add(here, transitions.leaving(from), before[from]);
                }
            }
        }
        var sum = multiply(here, emissions[token]);
        logSum += StrictMath.log(sum);
        scale(here, (float) (1 / sum));
    }

    private void goBackward(int token) {
        if (token + 1 < length) {
            var next = backward[token + 1];
            for (int to = 0; to < width; to++) {
                if (next[to] > NOTHING) {
                    Rows.add(after[token], transitions.arriving(to), next[to]);
                }
            }
        }
        double sum = 0;
        for (int label = 0; label < width; label++) {
            sum += forward[token][label] * after[token][label];
        }
        pairScales[token] = (float) (1 / sum);
        scale(after[token], pairScales[token]);
        System.arraycopy(after[token], 0, backward[token], 0, width);
        multiply(backward[token], emissions[token]);
    }

    private static double multiply(float[] values, float[] factors) {
        double sum = 0;
        for (int label = 0; label < values.length; label++) {
            values[label] *= factors[label];
            sum += values[label];
        }
        return sum;
    }

    private static void scale(float[] values, float factor) {
        for (int label = 0; label < values.length; label++) {
            values[label] *= factor;
        }
    }

    /// How likely the token has the label.
    float marginal(int token, int label) {
        return forward[token][label] * after[token][label];
    }

    /// The probability of a pair of labels at a token and the next is
    /// `forward[token] * transition * backward[token + 1]` times this.
    float pairScale(int token) {
        return pairScales[token];
    }
}
