package echochat.nlu.intent;

import echochat.nlu.math.Exponential;

/// The answer a net should give: nearly all for the right class, a little for every other, so that
/// it does not grow too sure of itself (label smoothing).
final class Target {
    private static final float LEAST = 1e-9f;

    private final float right;
    private final float others;

    Target(int classes, float smoothing) {
        others = smoothing / classes;
        right = 1 - smoothing + others;
    }

    /// Turns scores into the gradient of the cross entropy by them and returns the loss.
    double gradient(float[] scores, int intent) {
        Exponential.softmax(scores);
        var loss = -StrictMath.log(Math.max(LEAST, scores[intent]));
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= others;
        }
        scores[intent] -= right - others;
        return loss;
    }
}
