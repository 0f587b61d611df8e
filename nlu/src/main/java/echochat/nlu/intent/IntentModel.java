package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.Exponential;

/// Guesses the intent of a message: the mean of a linear and a hidden net, tempered so that the
/// confidence says how often the guess is right.
public final class IntentModel {
    final LinearNet linear;
    final HiddenNet hidden;
    final Calibration calibration;
    private final int classes;

    IntentModel(LinearNet linear, HiddenNet hidden, Calibration calibration) {
        this.linear = linear;
        this.hidden = hidden;
        this.calibration = calibration;
        classes = linear.bias().length;
    }

    public int classes() {
        return classes;
    }

    /// Scores before they become probabilities.
    float[] scores(SparseVector message) {
        var scores = new float[classes];
        linear.addScores(message, 0.5f, scores);
        hidden.addScores(message, 0.5f, scores);
        return scores;
    }

    /// What the message may mean and whether it means anything known.
    public Verdict judge(SparseVector message) {
        var scores = scores(message);
        var outOfScope = calibration.outOfScope(scores, message.familiar());
        calibration.temper(scores);
        Exponential.softmax(scores);
        return new Verdict(scores, outOfScope);
    }

    /// @param probabilities one per class
    /// @param outOfScope from 0 to 1
    public record Verdict(float[] probabilities, double outOfScope) {
        /// The most likely class, the first of equals.
        public int best() {
            int best = 0;
            for (int i = 1; i < probabilities.length; i++) {
                if (probabilities[i] > probabilities[best]) {
                    best = i;
                }
            }
            return best;
        }
    }
}
