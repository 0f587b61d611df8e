package echochat.nlu.entity;

import echochat.nlu.math.Exponential;
import java.util.Arrays;

/// Sums over all ways of tagging one message (forward-backward), in probabilities that are rescaled
/// at every token so that they never vanish.
final class Lattice {
    private static final float NOTHING = 1e-9f;

    final int width; // labels
    final int length; // tokens
    final float[] emissions; // one row of width labels per token: scores, then their exponentials
    final float[] forward;
    final float[] backward;
    private final Transitions transitions;
    private double logSum;

    Lattice(Transitions transitions, int length) {
        this.transitions = transitions;
        this.length = length;
        width = transitions.width();
        emissions = new float[length * width];
        forward = new float[length * width];
        backward = new float[length * width];
    }

    /// Needs the emissions' scores; afterwards they are exponentials up to a factor per token.
    void sum() {
        logSum = 0;
        for (int token = 0; token < length; token++) {
            exponentiate(token * width);
            goForward(token);
        }
        Arrays.fill(backward, (length - 1) * width, length * width, 1);
        for (int token = length - 2; token >= 0; token--) {
            goBackward(token);
        }
    }

    /// The logarithm of the sum of the exponentials of all taggings' scores.
    double logSum() {
        return logSum;
    }

    private void exponentiate(int row) {
        float highest = Float.NEGATIVE_INFINITY;
        for (int label = 0; label < width; label++) {
            highest = Math.max(highest, emissions[row + label]);
        }
        for (int label = 0; label < width; label++) {
            emissions[row + label] -= highest;
        }
        Exponential.apply(emissions, row, row + width);
        logSum += highest;
    }

    private void goForward(int token) {
        var row = token * width;
        if (token == 0) {
            System.arraycopy(transitions.first(), 0, forward, 0, width);
        } else {
            for (int from = 0; from < width; from++) {
                var mass = forward[row - width + from];
                if (mass > NOTHING) {
                    transitions.addLeaving(from, mass, forward, row);
                }
            }
        }
        double sum = 0;
        for (int label = 0; label < width; label++) {
            forward[row + label] *= emissions[row + label];
            sum += forward[row + label];
        }
        logSum += StrictMath.log(sum);
        scale(forward, row, (float) (1 / sum));
    }

    private void goBackward(int token) {
        var row = token * width;
        var next = row + width;
        for (int to = 0; to < width; to++) {
            var mass = emissions[next + to] * backward[next + to];
            if (mass > NOTHING) {
                transitions.addArriving(to, mass, backward, row);
            }
        }
        double sum = 0;
        for (int label = 0; label < width; label++) {
            sum += forward[row + label] * backward[row + label];
        }
        scale(backward, row, (float) (1 / sum));
    }

    private void scale(float[] values, int row, float factor) {
        for (int label = 0; label < width; label++) {
            values[row + label] *= factor;
        }
    }

    /// How likely the token has the label.
    float marginal(int token, int label) {
        return forward[token * width + label] * backward[token * width + label];
    }

    /// The factor that turns `forward * transition * emission * backward` between a token and the
    /// next into the probability of that pair of labels.
    float pairScale(int token, float[] between) {
        var row = token * width;
        double sum = 0;
        for (int label = 0; label < width; label++) {
            sum += forward[row + label] * between[label];
        }
        return (float) (1 / sum);
    }
}
