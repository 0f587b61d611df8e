package echochat.nlu.entity;

import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.Rows;
import java.util.Arrays;

/// Learns the scores of [Transitions] from expected and real pairs of labels, a few sentences at
/// once.
final class TransitionLearner {
    private final Transitions transitions;
    private final AdaGrad pairs;
    private final AdaGrad first;
    private final float[] expected; // forward times backward mass of each pair, without transition
    private final float[] real;
    private final float[] firstSlopes;
    private final float[] between;

    TransitionLearner(Transitions transitions) {
        this.transitions = transitions;
        var width = transitions.width();
        pairs = new AdaGrad(new Rows(transitions.scores(), width * width));
        first = new AdaGrad(new Rows(transitions.firstScores(), width));
        expected = new float[width * width];
        real = new float[width * width];
        firstSlopes = new float[width];
        between = new float[width];
    }

    void count(Lattice lattice, int[] labels) {
        var width = lattice.width;
        for (int label = 0; label < width; label++) {
            firstSlopes[label] += lattice.marginal(0, label);
        }
        firstSlopes[labels[0]] -= 1;
        for (int token = 0; token + 1 < lattice.length; token++) {
            countPair(lattice, token);
            real[labels[token] * width + labels[token + 1]] += 1;
        }
    }

    private void countPair(Lattice lattice, int token) {
        var width = lattice.width;
        var next = (token + 1) * width;
        Arrays.fill(between, 0);
        for (int after = 0; after < width; after++) {
            var mass = lattice.emissions[next + after] * lattice.backward[next + after];
            if (mass > 1e-9f) {
                transitions.addArriving(after, mass, between, 0);
            }
        }
        var scale = lattice.pairScale(token, between);
        for (int before = 0; before < width; before++) {
            var mass = lattice.forward[token * width + before] * scale;
            if (mass > 1e-9f) {
                var row = before * width;
                for (int after = 0; after < width; after++) {
                    expected[row + after] +=
                            mass * lattice.emissions[next + after] * lattice.backward[next + after];
                }
            }
        }
    }

    void step(float rate) {
        var width = transitions.width();
        for (int before = 0; before < width; before++) {
            for (int after = 0; after < width; after++) {
                var cell = before * width + after;
                expected[cell] =
                        expected[cell] * transitions.exponential(before, after) - real[cell];
            }
        }
        pairs.step(0, 1, expected, rate);
        first.step(0, 1, firstSlopes, rate);
        transitions.refresh();
        Arrays.fill(expected, 0);
        Arrays.fill(real, 0);
        Arrays.fill(firstSlopes, 0);
    }
}
