package echochat.nlu.intent;

import echochat.nlu.math.Exponential;
import echochat.nlu.training.run.Stage;
import java.util.List;

/// Finds the [Calibration] that explains the trials best.
final class CalibrationFit {
    private static final int FEWEST = 20;
    private static final double PRIOR = 10; // as many trials as the usual temperature counts for
    private static final double DECAY = 0.002;
    private static final double RATE = 0.5;
    private static final int STEPS = 400;

    private final List<Trial> trials;
    private final Stage stage;

    /// @param stage asked whether to go on
    CalibrationFit(List<Trial> trials, Stage stage) {
        this.trials = trials;
        this.stage = stage;
    }

    Calibration fit() {
        var known = trials.stream().filter(Trial::known).toList();
        var usual = Calibration.UNMEASURED;
        var temperature = known.isEmpty() ? usual.temperature() : temperature(known);
        var strange = trials.size() - known.size();
        var enough = strange >= FEWEST && known.size() >= FEWEST;
        return new Calibration(temperature, enough ? line() : usual.line());
    }

    /// By golden section over the logarithm: the mean log likelihood has a single peak.
    private float temperature(List<Trial> known) {
        var ratio = (Math.sqrt(5) - 1) / 2;
        double low = StrictMath.log(0.15);
        double high = StrictMath.log(4);
        for (int step = 0; step < 20; step++) {
            var left = high - ratio * (high - low);
            var right = low + ratio * (high - low);
            if (cost(known, left) < cost(known, right)) {
                high = right;
            } else {
                low = left;
            }
        }
        return (float) StrictMath.exp((low + high) / 2);
    }

    private double cost(List<Trial> known, double logTemperature) {
        var temperature = (float) StrictMath.exp(logTemperature);
        var distance = logTemperature - StrictMath.log(Calibration.UNMEASURED.temperature());
        double cost = PRIOR * distance * distance;
        for (var trial : known) {
            stage.goOn();
            var scores = trial.scores().clone();
            for (int i = 0; i < scores.length; i++) {
                scores[i] /= temperature;
            }
            var right = scores[trial.intent()];
            cost += Exponential.softmax(scores) - right;
        }
        return cost;
    }

    /// A logistic regression on standardised facts; strange and known trials weigh the same.
    private float[] line() {
        var width = trials.getFirst().facts().length;
        var mean = new double[width];
        var spread = new double[width];
        standardise(mean, spread);
        var weights = new double[width + 1];
        for (int step = 0; step < STEPS; step++) {
            stage.goOn();
            descend(weights, mean, spread);
        }
        var line = new float[width + 1];
        double offset = weights[width];
        for (int i = 0; i < width; i++) {
            line[i] = (float) (weights[i] / spread[i]);
            offset -= weights[i] * mean[i] / spread[i];
        }
        line[width] = (float) offset;
        return line;
    }

    private void standardise(double[] mean, double[] spread) {
        for (int i = 0; i < mean.length; i++) {
            for (var trial : trials) {
                mean[i] += trial.facts()[i] / trials.size();
            }
            for (var trial : trials) {
                var distance = trial.facts()[i] - mean[i];
                spread[i] += distance * distance / trials.size();
            }
            spread[i] = Math.sqrt(spread[i]) + 1e-3;
        }
    }

    private void descend(double[] weights, double[] mean, double[] spread) {
        var known = (double) trials.stream().filter(Trial::known).count();
        var slopes = new double[weights.length];
        for (var trial : trials) {
            var width = mean.length;
            double sum = weights[width];
            for (int i = 0; i < width; i++) {
                sum += weights[i] * (trial.facts()[i] - mean[i]) / spread[i];
            }
            var share = trial.known() ? 0.5 / known : 0.5 / (trials.size() - known);
            var slope = share * (1 / (1 + StrictMath.exp(-sum)) - (trial.known() ? 0 : 1));
            for (int i = 0; i < width; i++) {
                slopes[i] += slope * (trial.facts()[i] - mean[i]) / spread[i];
            }
            slopes[width] += slope;
        }
        for (int i = 0; i < weights.length; i++) {
            var decay = i < mean.length ? DECAY * weights[i] : 0;
            weights[i] -= RATE * (slopes[i] + decay);
        }
    }
}
