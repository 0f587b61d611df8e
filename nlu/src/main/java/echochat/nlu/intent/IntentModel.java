package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.Exponential;
import org.jspecify.annotations.Nullable;

/// Guesses the intent of a message, with a confidence that says how often such a guess is right.
/// Immutable.
public final class IntentModel {
    final Committee committee;
    final Calibration calibration;
    final Kinship kinship;
    private final byte @Nullable [] earlierFormat;

    IntentModel(Committee committee, Calibration calibration, Kinship kinship) {
        this(committee, calibration, kinship, null);
    }

    /// @param earlierFormat the section of a file of an earlier format that this was read from
    IntentModel(
            Committee committee,
            Calibration calibration,
            Kinship kinship,
            byte @Nullable [] earlierFormat) {
        this.committee = committee;
        this.calibration = calibration;
        this.kinship = kinship;
        this.earlierFormat = earlierFormat;
    }

    byte @Nullable [] earlierFormat() {
        return earlierFormat;
    }

    public int classes() {
        return committee.classes();
    }

    /// What the message may mean and whether it means anything known.
    public Verdict judge(SparseVector message) {
        var scores = committee.scores(message);
        var facts = Calibration.facts(scores, message, kinship);
        var outOfScope = calibration.outOfScope(facts);
        calibration.temper(scores);
        Exponential.softmax(scores);
        return new Verdict(scores, outOfScope);
    }

    /// What the nets make of a message that they have not seen, before calibration.
    ///
    /// @param intent the true class; below 0 if there is none
    public Trial trial(SparseVector message, int intent) {
        var scores = committee.scores(message);
        var facts = Calibration.facts(scores, message, kinship);
        return new Trial(scores, Math.max(Trial.NONE, intent), intent >= 0, facts);
    }

    /// The score of a class, taken apart. The difference of two classes' scores is the logarithm of
    /// how many times likelier the one is than the other.
    public ScoreParts parts(SparseVector message, int category) {
        var parts = committee.parts(message, category);
        parts.divideBy(calibration.temperature());
        return parts;
    }

    /// The place of the highest number, the first of equals.
    static int highest(float[] values) {
        int best = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] > values[best]) {
                best = i;
            }
        }
        return best;
    }

    /// @param probabilities one per class
    /// @param outOfScope from 0 to 1
    public record Verdict(float[] probabilities, double outOfScope) {
        /// The most likely class, the first of equals.
        public int best() {
            return highest(probabilities);
        }
    }
}
