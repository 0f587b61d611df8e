package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.Exponential;

/// Makes raw scores mean something: a temperature so that confidences are honest, and a line that
/// parts messages like the training sentences from others.
///
/// @param temperature divides the scores; above 1 makes the model less sure
/// @param line weights of the facts, then the offset; those of older models know fewer facts
record Calibration(float temperature, float[] line) {
    /// For data too small to measure anything.
    static final Calibration UNMEASURED =
            new Calibration(0.6f, new float[] {-0.3f, -1.5f, -2f, -2f, 0f, 0f, 2f});

    /// What speaks for or against a message being like the training sentences: the energy (the log
    /// of the summed exponentials of the scores), the log of the winner's probability, the shares
    /// of known words and runs of characters, the log of the length, because a long message gathers
    /// more energy whatever it says, and the winner's [Kinship] with it.
    static float[] facts(float[] scores, SparseVector message, Kinship kinship) {
        var traits = message.traits();
        var probabilities = scores.clone();
        var energy = Exponential.softmax(probabilities);
        float best = 1e-9f;
        for (var probability : probabilities) {
            best = Math.max(best, probability);
        }
        return new float[] {
            (float) energy,
            (float) StrictMath.log(best),
            traits.familiarWords(),
            traits.familiarRuns(),
            (float) StrictMath.log(1.0 + traits.tokens()),
            kinship.share(message, IntentModel.highest(scores))
        };
    }

    void temper(float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] /= temperature;
        }
    }

    double outOfScope(float[] facts) {
        var known = line.length - 1;
        double sum = line[known];
        for (int i = 0; i < known; i++) {
            sum += line[i] * facts[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
