package echochat.bench;

import java.util.List;

/// Several readings of one figure.
///
/// @param deviation of single readings (n − 1), 0 if there is one
record Sample(double mean, double deviation, int readings) {
    static Sample of(List<Double> readings) {
        var mean = readings.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
        var squares = readings.stream().mapToDouble(one -> (one - mean) * (one - mean)).sum();
        var count = readings.size();
        return new Sample(mean, count < 2 ? 0 : Math.sqrt(squares / (count - 1)), count);
    }

    /// The mean, and its spread if there is more than one reading; a dash if there is no figure.
    String text(String format) {
        if (Double.isNaN(mean)) {
            return "–";
        }
        var one = format.formatted(mean);
        return readings < 2 ? one : one + " ± " + format.formatted(deviation);
    }
}
