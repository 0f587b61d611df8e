package echochat.nlu.evaluate;

import echochat.nlu.evaluate.EvaluationReport.ConfidenceBin;
import echochat.nlu.evaluate.EvaluationReport.CoveragePoint;
import java.util.List;
import java.util.stream.IntStream;

/// Compares how sure the guesses are with how right they are.
final class ConfidenceTally {
    private static final int BINS = 10;
    private static final int THRESHOLDS = 20;

    private final List<Answer> answers;
    private final int[] right = new int[BINS];
    private final int[] wrong = new int[BINS];
    private final double[] confidence = new double[BINS];

    ConfidenceTally(List<Answer> answers) {
        this.answers = answers;
        for (var one : answers) {
            var sure = one.confidence();
            var bin = Math.min(BINS - 1, (int) (sure * BINS));
            confidence[bin] += sure;
            right[bin] += one.isRight() ? 1 : 0;
            wrong[bin] += one.isRight() ? 0 : 1;
        }
    }

    double calibrationError() {
        double sum = 0;
        for (int bin = 0; bin < BINS; bin++) {
            sum += Math.abs(confidence[bin] - right[bin]);
        }
        return Share.of(sum, answers.size());
    }

    List<ConfidenceBin> histogram() {
        return IntStream.range(0, BINS).mapToObj(this::bin).toList();
    }

    private ConfidenceBin bin(int bin) {
        return new ConfidenceBin((double) bin / BINS, (bin + 1.0) / BINS, right[bin], wrong[bin]);
    }

    List<CoveragePoint> coverage() {
        return IntStream.range(0, THRESHOLDS)
                .mapToObj(step -> coverage((double) step / THRESHOLDS))
                .toList();
    }

    private CoveragePoint coverage(double threshold) {
        var answered = answers.stream().filter(one -> one.confidence() >= threshold).toList();
        var mistakes = (int) answered.stream().filter(one -> !one.isRight()).count();
        return new CoveragePoint(
                threshold,
                Share.of(answered.size(), answers.size()),
                Share.of(mistakes, answered.size()));
    }
}
