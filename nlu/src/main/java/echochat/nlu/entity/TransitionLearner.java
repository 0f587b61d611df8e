package echochat.nlu.entity;

import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.Rows;
import java.util.Arrays;

/// Learns the scores of [Transitions] from expected and real pairs of labels, a few sentences at
/// once.
final class TransitionLearner {
    private static final float NOTHING = 1e-9f;

    private final Transitions transitions;
    private final AdaGrad pairs;
    private final AdaGrad first;
    private final float[][] expected; // forward times backward of each pair, without transition
    private final float[][] real;
    private final float[] firstSlopes;

    TransitionLearner(Transitions transitions) {
        this.transitions = transitions;
        var width = transitions.width();
        pairs = new AdaGrad(transitions.scores());
        first = new AdaGrad(new Rows(new float[][] {transitions.firstScores()}, width));
        expected = new float[width][width];
        real = new float[width][width];
        firstSlopes = new float[width];
    }

    void count(Lattice lattice, int[] labels) {
        for (int label = 0; label < lattice.width; label++) {
            firstSlopes[label] += lattice.marginal(0, label);
        }
        firstSlopes[labels[0]] -= 1;
        for (int token = 0; token + 1 < lattice.length; token++) {
            var scale = lattice.pairScale(token);
            for (int before = 0; before < lattice.width; before++) {
                var mass = lattice.forward[token][before] * scale;
                if (mass > NOTHING) {
                    Rows.add(expected[before], lattice.backward[token + 1], mass);
                }
            }
            real[labels[token]][labels[token + 1]] += 1;
        }
    }

    void step(float rate) {
        for (int before = 0; before < expected.length; before++) {
            var slopes = expected[before];
            var factors = transitions.leaving(before);
            for (int after = 0; after < slopes.length; after++) {
                slopes[after] = slopes[after] * factors[after] - real[before][after];
            }
            pairs.step(before, 1, slopes, rate);
            Arrays.fill(slopes, 0);
            Arrays.fill(real[before], 0);
        }
        first.step(0, 1, firstSlopes, rate);
        Arrays.fill(firstSlopes, 0);
        transitions.refresh();
    }
}
