package echochat.nlu.entity;

import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.Rows;
import java.util.Arrays;

/// Learns the scores of [Transitions] from expected and real pairs of labels, a few sentences at
/// once.
final class TransitionLearner {
    private static final float NOTHING = 1e-9f;

    private final Transitions transitions;
    private final Tagset tags;
    private final AdaGrad between;
    private final AdaGrad within;
    private final AdaGrad first;
    private final float[][] expected; // forward times openings of each pair, without transition
    private final float[][] real;
    private final float[][] withinSlopes;
    private final float[] firstSlopes;

    TransitionLearner(Transitions transitions) {
        this.transitions = transitions;
        tags = transitions.tags();
        between = new AdaGrad(transitions.between());
        within = new AdaGrad(transitions.within());
        var openings = transitions.first().length;
        first = new AdaGrad(new Rows(new float[][] {transitions.first()}, openings));
        expected = new float[tags.ends()][openings];
        real = new float[tags.ends()][openings];
        withinSlopes = new float[transitions.within().count()][tags.kinds()];
        firstSlopes = new float[openings];
    }

    void count(Lattice lattice, int[] labels) {
        firstSlopes[0] += lattice.marginal(0, Tagset.OUTSIDE);
        for (int kind = 0; kind < tags.kinds(); kind++) {
            firstSlopes[kind + 1] +=
                    lattice.marginal(0, tags.unit(kind))
                            + lattice.marginal(0, tags.beginning(kind));
        }
        firstSlopes[tags.opening(labels[0])] -= 1;
        for (int token = 0; token + 1 < lattice.length; token++) {
            countBetween(lattice, token);
            countWithin(lattice, token);
            countReal(labels[token], labels[token + 1]);
        }
    }

    private void countBetween(Lattice lattice, int token) {
        var scale = lattice.pairScale(token);
        for (int end = 0; end < expected.length; end++) {
            var mass = lattice.forward[token][end] * scale;
            if (mass > NOTHING) {
                Rows.add(expected[end], lattice.openings[token + 1], mass);
            }
        }
    }

    private void countWithin(Lattice lattice, int token) {
        var before = lattice.forward[token];
        var next = lattice.backward[token + 1];
        var scale = lattice.pairScale(token);
        for (int kind = 0; kind < tags.kinds(); kind++) {
            var begun = before[tags.beginning(kind)] * scale;
            var inside = before[tags.inside(kind)] * scale;
            if (begun + inside > NOTHING) {
                var goesOn = next[tags.inside(kind)];
                var ends = next[tags.last(kind)];
                addWithin(Transitions.BEGINNING_INSIDE, kind, begun * goesOn);
                addWithin(Transitions.BEGINNING_LAST, kind, begun * ends);
                addWithin(Transitions.INSIDE_INSIDE, kind, inside * goesOn);
                addWithin(Transitions.INSIDE_LAST, kind, inside * ends);
            }
        }
    }

    private void addWithin(int roles, int kind, float mass) {
        withinSlopes[roles][kind] += mass * transitions.going(roles)[kind];
    }

    private void countReal(int before, int after) {
        if (tags.isEnd(before)) {
            real[before][tags.opening(after)] += 1;
        } else {
            withinSlopes[transitions.roles(before, after)][tags.kind(before)] -= 1;
        }
    }

    void step(float rate) {
        for (int end = 0; end < expected.length; end++) {
            var slopes = expected[end];
            var factors = transitions.leaving().row(end);
            for (int opening = 0; opening < slopes.length; opening++) {
                slopes[opening] = slopes[opening] * factors[opening] - real[end][opening];
            }
            between.step(end, 1, slopes, rate);
            Arrays.fill(slopes, 0);
            Arrays.fill(real[end], 0);
        }
        for (int roles = 0; roles < withinSlopes.length; roles++) {
            within.step(roles, 1, withinSlopes[roles], rate);
            Arrays.fill(withinSlopes[roles], 0);
        }
        first.step(0, 1, firstSlopes, rate);
        Arrays.fill(firstSlopes, 0);
        transitions.refresh();
    }
}
