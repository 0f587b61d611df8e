package echochat.nlu.composite;

import java.util.List;
import java.util.Map;

/// Finds the power of a [Gate] under which the right combinations are likeliest.
final class PowerFit {
    private static final float[] POWERS = {0.5f, 0.7f, 1, 1.4f, 2, 2.8f, 4, 5.6f, 8};
    private static final double LEAST = 0.01;

    private PowerFit() {}

    static float of(List<Case> cases) {
        float best = 1;
        double highest = Double.NEGATIVE_INFINITY;
        for (var power : POWERS) {
            double sum = 0;
            for (var one : cases) {
                sum +=
                        one.truth() == null
                                ? 0
                                : logLikelihood(one.combinations(), one.truth(), power);
            }
            if (sum > highest) {
                highest = sum;
                best = power;
            }
        }
        return best;
    }

    /// Of the right combination; one that was not even found counts the same under every power.
    private static double logLikelihood(Map<String, Double> found, String truth, float power) {
        var share = Combinations.shares(found, power).getOrDefault(truth, 0.0);
        return StrictMath.log(Math.max(LEAST, share));
    }
}
