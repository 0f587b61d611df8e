package echochat.nlu.entity;

import echochat.nlu.math.Exponential;
import echochat.nlu.math.FourLanes;
import echochat.nlu.math.RowSum;
import java.util.Arrays;

/// Sums over all ways of tagging one message (forward-backward), in probabilities that are rescaled
/// at every token so that they never vanish. As a span can be continued by its own kind alone, the
/// work grows with the labels and not with their square, but for the step from span to span, which
/// is taken only from ends that are likely at all.
final class Lattice {
    private static final float NOTHING = 1e-8f;
    private static final float LEAST = 1e-30f; // a sum that is divided by

    final Tagset tags;
    final int length; // tokens
    final float[][] emissions; // per token, one per evidence: scores, then their exponentials
    final float[][] forward;
    final float[][] backward; // times the token's own emission
    final float[][] openings; // the same, summed over what opens nothing or a kind, if likely
    private final float[][] after; // the same as backward without the token's own emission
    private final float[] pairScales;
    private final RowSum likely = new RowSum();
    private final Transitions transitions;
    private final SpanSteps within;
    private final int kinds;
    private final int width;
    private double logSum;

    Lattice(Transitions transitions, int length) {
        this.transitions = transitions;
        this.length = length;
        within = new SpanSteps(transitions);
        tags = transitions.tags();
        kinds = tags.kinds();
        width = tags.labels();
        emissions = new float[length][tags.evidences()];
        forward = new float[length][];
        backward = new float[length][];
        openings = new float[length][];
        after = new float[length][];
        pairScales = new float[length];
    }

    /// Needs the emissions' scores; afterwards they are exponentials up to a factor per token.
    void sum() {
        logSum = 0;
        for (int token = 0; token < length; token++) {
            forward[token] = new float[width];
            backward[token] = new float[width];
            openings[token] = new float[tags.openings()];
            after[token] = new float[width];
            exponentiate(emissions[token]);
            goForward(token);
        }
        Arrays.fill(after[length - 1], 0, tags.ends(), 1);
        for (int token = length - 1; token >= 0; token--) {
            goBackward(token);
        }
    }

    /// The logarithm of the sum of the exponentials of all taggings' scores.
    double logSum() {
        return logSum;
    }

    private void exponentiate(float[] scores) {
        var highest = FourLanes.highest(scores);
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= highest;
        }
        Exponential.apply(scores);
        logSum += highest;
    }

    private void goForward(int token) {
        var here = forward[token];
        if (token == 0) {
            tags.open(here, transitions.starting());
        } else {
            var before = forward[token - 1];
            var opened = new float[tags.openings()];
            for (int end = 0; end < tags.ends(); end++) {
                if (before[end] > NOTHING) {
                    likely.add(end, before[end]);
                }
            }
            likely.moveTo(opened, transitions.leaving());
            tags.open(here, opened);
            within.goOn(here, before);
        }
        if (token == length - 1) {
            Arrays.fill(here, tags.ends(), width, 0); // nothing follows that could end it
        }
        tags.multiply(here, emissions[token]);
        var sum = Math.max(LEAST, FourLanes.sum(here));
        logSum += StrictMath.log(sum);
        scale(here, 1 / sum);
    }

    private void goBackward(int token) {
        if (token + 1 < length) {
            for (int opening = 0; opening <= kinds; opening++) {
                if (openings[token + 1][opening] > 0) {
                    likely.add(opening, openings[token + 1][opening]);
                }
            }
            likely.moveTo(after[token], transitions.arriving()); // to the ends
            within.comeBack(after[token], backward[token + 1]);
        }
        pairScales[token] = 1 / Math.max(LEAST, FourLanes.dot(forward[token], after[token]));
        scale(after[token], pairScales[token]);
        System.arraycopy(after[token], 0, backward[token], 0, width);
        tags.multiply(backward[token], emissions[token]);
        sumOpenings(token);
    }

    /// What is not likely at all given the whole message is passed over.
    private void sumOpenings(int token) {
        var values = backward[token];
        var sums = openings[token];
        sums[0] = marginal(token, Tagset.OUTSIDE) > NOTHING ? values[Tagset.OUTSIDE] : 0;
        int unit = tags.unit(0);
        int beginning = tags.beginning(0);
        for (int kind = 0; kind < kinds; kind++) {
            var likely = marginal(token, unit + kind) + marginal(token, beginning + kind);
            sums[kind + 1] = likely > NOTHING ? values[unit + kind] + values[beginning + kind] : 0;
        }
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

    /// How likely the token has each label.
    void marginals(int token, float[] result) {
        for (int label = 0; label < width; label++) {
            result[label] = forward[token][label] * after[token][label];
        }
    }

    /// The probability of a pair of labels at a token and the next is
    /// `forward[token] * transition * backward[token + 1]` times this.
    float pairScale(int token) {
        return pairScales[token];
    }
}
