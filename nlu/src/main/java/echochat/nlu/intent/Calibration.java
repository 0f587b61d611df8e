package echochat.nlu.intent;

import echochat.nlu.math.Exponential;

/// Makes raw scores mean something: a temperature so that confidences are honest, and a line
/// between messages like the training sentences and others.
///
/// @param temperature divides the scores; above 1 makes the model less sure
/// @param slope of the out-of-scope score by the energy, the log of the summed exponentials
/// @param familiarity of the out-of-scope score by the share of known pieces
/// @param offset of the out-of-scope score
record Calibration(float temperature, float slope, float familiarity, float offset) {
    static final Calibration NONE = new Calibration(1, 1, 3, 4);

    void temper(float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= temperature;
        }
    }

    double outOfScope(float[] scores, float familiar) {
        var energy = Exponential.softmax(scores.clone());
        var margin = slope * energy + familiarity * familiar - offset;
        return 1 / (1 + StrictMath.exp(margin));
    }
}
