package echochat.nlu.entity;

import echochat.nlu.entity.context.Hearing;
import echochat.nlu.math.RandomStream;

/// Trains a linear-chain conditional random field (Lafferty and others 2001) by AdaGrad on the
/// exact gradient, sentence by sentence, hiding features by chance.
final class CrfLearner {
    private static final float RATE = 0.15f;
    private static final float HIDE = 0.3f;
    private static final float NEGLIGIBLE = 0.01f;
    private static final int BATCH = 8;

    /// So much a token of a span must speak against outside: missed spans are the commonest error.
    private static final float MARGIN = 1;

    private final EmissionLearner weights;
    private final Hearing context;
    private final Tagset tags;
    private final Transitions transitions;
    private final TransitionLearner transitionLearner;
    private final RandomStream random;
    private final int[] active;
    private final float[] slopes;
    private final float[] marginals;
    private int sentences;

    CrfLearner(EmissionLearner weights, Hearing context, Tagset tags, RandomStream random) {
        this.weights = weights;
        this.context = context;
        transitions = Transitions.zero(tags);
        transitionLearner = new TransitionLearner(transitions);
        this.random = random;
        this.tags = tags;
        active = new int[tags.evidences()];
        slopes = new float[tags.evidences()];
        marginals = new float[tags.labels()];
    }

    /// What is learned so far; learning goes on in it.
    Learned learned() {
        return new Learned(weights.learned(), transitions);
    }

    /// Evidence and transitions that belong together.
    record Learned(Emissions emissions, Transitions transitions) {
        /// Becomes the mean of both.
        void averageWith(Learned other) {
            emissions.averageWith(other.emissions);
            transitions.averageWith(other.transitions);
        }
    }

    /// Takes a step and returns the loss before it. Its loops are methods of their own, which the
    /// compiler is done with sooner than with all of them at once.
    double learn(TaggedSentence sentence, float rate) {
        var lattice = new Lattice(transitions, sentence.length());
        var kept = addEmissions(sentence, lattice);
        context.hear(sentence.context(), lattice.emissions);
        addMargin(sentence, lattice);
        var gold = goldScore(sentence, lattice);
        lattice.sum();
        update(sentence, kept, lattice, rate);
        context.learn(rate);
        transitionLearner.count(lattice, sentence.labels());
        if (++sentences % BATCH == 0) {
            transitionLearner.step(RATE * rate);
        }
        return lattice.logSum() - gold;
    }

    /// The features of each token that stay.
    private int[][] addEmissions(TaggedSentence sentence, Lattice lattice) {
        var kept = new int[sentence.length()][];
        for (int token = 0; token < kept.length; token++) {
            kept[token] = random.some(sentence.features()[token], HIDE);
            addEmissions(kept[token], lattice.emissions[token]);
        }
        return kept;
    }

    private static void addMargin(TaggedSentence sentence, Lattice lattice) {
        for (int token = 0; token < sentence.length(); token++) {
            if (sentence.labels()[token] != Tagset.OUTSIDE) {
                lattice.emissions[token][Tagset.OUTSIDE] += MARGIN;
            }
        }
    }

    private void update(TaggedSentence sentence, int[][] kept, Lattice lattice, float rate) {
        for (int token = 0; token < kept.length; token++) {
            update(kept[token], sentence.labels()[token], lattice, token, rate);
        }
    }

    private void addEmissions(int[] features, float[] emissions) {
        weights.learned().addTo(emissions, features);
        for (int i = 0; i < emissions.length; i++) {
            emissions[i] *= 1 / (1 - HIDE);
        }
    }

    private double goldScore(TaggedSentence sentence, Lattice lattice) {
        var labels = sentence.labels();
        double score = 0;
        for (int token = 0; token < labels.length; token++) {
            score += lattice.emissions[token][tags.evidence(labels[token])];
            score +=
                    token == 0
                            ? transitions.firstScore(labels[0])
                            : transitions.score(labels[token - 1], labels[token]);
        }
        return score;
    }

    /// Moves only the weights that matter here: most things are certain soon.
    private void update(int[] features, int gold, Lattice lattice, int token, float rate) {
        lattice.marginals(token, marginals);
        marginals[gold] -= 1;
        tags.gather(marginals, slopes);
        int count = 0;
        for (int i = 0; i < slopes.length; i++) {
            if (Math.abs(slopes[i]) > NEGLIGIBLE) {
                active[count++] = i;
            } else {
                slopes[i] = 0;
            }
        }
        if (count > 0) {
            context.blame(token, slopes, active, count, rate);
            for (var feature : features) {
                weights.step(feature, slopes, active, count, RATE * rate);
            }
        }
    }
}
