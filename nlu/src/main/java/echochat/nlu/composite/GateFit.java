package echochat.nlu.composite;

import java.util.Arrays;
import java.util.List;

/// Fits a [Gate] to messages of which it is known whether they have two intents: a logistic
/// regression on standardised facts.
final class GateFit {
    private static final double DECAY = 0.002;
    private static final double RATE = 0.5;
    private static final int STEPS = 500;

    private final List<Case> cases;
    private final double share;
    private final double[] mean = new double[Evidence.FACTS];
    private final double[] spread = new double[Evidence.FACTS];

    /// @param share of messages with two intents that is to be expected
    GateFit(List<Case> cases, double share) {
        this.cases = cases;
        this.share = share;
    }

    Gate fit() {
        standardise();
        var slopes = new double[Evidence.FACTS + 1];
        var weights = new double[Evidence.FACTS + 1];
        for (int step = 0; step < STEPS; step++) {
            descend(weights, slopes);
        }
        var result = new float[weights.length];
        double offset = weights[Evidence.FACTS];
        for (int i = 0; i < Evidence.FACTS; i++) {
            result[i] = (float) (weights[i] / spread[i]);
            offset -= weights[i] * mean[i] / spread[i];
        }
        result[Evidence.FACTS] = (float) offset;
        return new Gate(result, PowerFit.of(cases));
    }

    private void standardise() {
        for (int i = 0; i < mean.length; i++) {
            for (var one : cases) {
                mean[i] += one.facts()[i] / cases.size();
            }
            for (var one : cases) {
                var distance = one.facts()[i] - mean[i];
                spread[i] += distance * distance / cases.size();
            }
            spread[i] = Math.sqrt(spread[i]) + 1e-3;
        }
    }

    private void descend(double[] weights, double[] slopes) {
        var composites = (double) cases.stream().filter(Case::isComposite).count();
        Arrays.fill(slopes, 0);
        for (var one : cases) {
            double sum = weights[Evidence.FACTS];
            for (int i = 0; i < Evidence.FACTS; i++) {
                sum += weights[i] * (one.facts()[i] - mean[i]) / spread[i];
            }
            var weight =
                    one.isComposite()
                            ? share / composites
                            : (1 - share) / (cases.size() - composites);
            var miss = 1 / (1 + StrictMath.exp(-sum)) - (one.isComposite() ? 1 : 0);
            for (int i = 0; i < Evidence.FACTS; i++) {
                slopes[i] += weight * miss * (one.facts()[i] - mean[i]) / spread[i];
            }
            slopes[Evidence.FACTS] += weight * miss;
        }
        for (int i = 0; i < weights.length; i++) {
            var decay = i < Evidence.FACTS ? DECAY * weights[i] : 0;
            weights[i] -= RATE * (slopes[i] + decay);
        }
    }
}
