package echochat.nlu.entity;

import echochat.nlu.math.AdaGrad;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.Rows;

/// Trains a linear-chain conditional random field (Lafferty and others 2001) by AdaGrad on the
/// exact gradient, sentence by sentence, hiding features by chance.
final class CrfLearner {
    private static final float RATE = 0.15f;
    private static final float HIDE = 0.3f;
    private static final float NEGLIGIBLE = 1e-3f;
    private static final int BATCH = 8;

    private final AdaGrad weights;
    private final Transitions transitions;
    private final TransitionLearner transitionLearner;
    private final RandomStream random;
    private final int[] active;
    private final float[] slopes;
    private int sentences;

    CrfLearner(int features, int width, RandomStream random) {
        weights = new AdaGrad(Rows.zeros(features, width));
        transitions = new Transitions(width);
        transitionLearner = new TransitionLearner(transitions);
        this.random = random;
        active = new int[width];
        slopes = new float[width];
    }

    Rows weights() {
        return weights.weights();
    }

    Transitions transitions() {
        return transitions;
    }

    /// Takes a step and returns the loss before it.
    double learn(TaggedSentence sentence, float rate) {
        var lattice = new Lattice(transitions, sentence.length());
        var kept = new int[sentence.length()][];
        for (int token = 0; token < sentence.length(); token++) {
            kept[token] = keepSome(sentence.features()[token]);
            addEmissions(kept[token], lattice, token);
        }
        var gold = goldScore(sentence, lattice);
        lattice.sum();
        for (int token = 0; token < sentence.length(); token++) {
            update(kept[token], sentence.labels()[token], lattice, token, rate);
        }
        transitionLearner.count(lattice, sentence.labels());
        if (++sentences % BATCH == 0) {
            transitionLearner.step(RATE * rate);
        }
        return lattice.logSum() - gold;
    }

    private int[] keepSome(int[] features) {
        var kept = new int[features.length];
        int count = 0;
        for (var feature : features) {
            if (random.nextFloat() >= HIDE) {
                kept[count++] = feature;
            }
        }
        return java.util.Arrays.copyOf(kept, count);
    }

    private void addEmissions(int[] features, Lattice lattice, int token) {
        for (var feature : features) {
            weights.weights().addTo(lattice.emissions[token], feature, 1 / (1 - HIDE));
        }
    }

    private double goldScore(TaggedSentence sentence, Lattice lattice) {
        var labels = sentence.labels();
        double score = transitions.firstScores()[labels[0]];
        for (int token = 0; token < labels.length; token++) {
            score += lattice.emissions[token][labels[token]];
            if (token > 0) {
                score += transitions.scores().row(labels[token - 1])[labels[token]];
            }
        }
        return score;
    }

    /// Moves only the labels that matter here: most are certain soon.
    private void update(int[] features, int gold, Lattice lattice, int token, float rate) {
        int count = 0;
        for (int label = 0; label < lattice.width; label++) {
            var slope = lattice.marginal(token, label) - (label == gold ? 1 : 0);
            if (Math.abs(slope) > NEGLIGIBLE) {
                active[count] = label;
                slopes[count++] = slope;
            }
        }
        for (var feature : features) {
            for (int i = 0; i < count; i++) {
                weights.stepOne(feature, active[i], slopes[i], RATE * rate);
            }
        }
    }
}
