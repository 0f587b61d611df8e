package echochat.bench;

import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.TrainingCancelledException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How long a training leaves its listener without news, and how long it goes on after it was
/// cancelled.
final class Responsiveness implements Command {
    private static final double MILLIS = 1e6;
    // the last is where the model is written and read once more
    private static final double[] FRACTIONS = {0, 0.01, 0.03, 0.07, 0.2, 0.4, 0.6, 0.8, 0.95, 0.97};

    @Override
    public String name() {
        return "progress";
    }

    @Override
    public String help() {
        return "milliseconds between reports, and from cancelling to the end; sentences (100000)";
    }

    @Override
    public void run(List<String> given) {
        var size = given.isEmpty() ? 100_000 : Integer.parseInt(given.getFirst());
        var data = TrainingData.of(GeneratedData.sentences(size));
        var settings = new TrainingSettings(42, 2, 2, 0); // two rounds go through every phase
        var watch = new Watch();
        NluTrainer.train(data, settings, watch);
        System.out.println("| phase | reports | longest without news ms |");
        System.out.println("|---|---:|---:|");
        watch.reports.forEach(
                (phase, count) ->
                        System.out.printf(
                                "| %s | %d | %.0f |%n", phase, count, watch.longest.get(phase)));
        System.out.println("\n| cancelled at | in phase | ended after ms |");
        System.out.println("|---:|---|---:|");
        for (var fraction : FRACTIONS) {
            cancel(data, settings, fraction);
        }
    }

    private static void cancel(TrainingData data, TrainingSettings settings, double fraction) {
        var cancelling = new Cancelling(fraction);
        try {
            NluTrainer.train(data, settings, cancelling);
        } catch (TrainingCancelledException _) {
            var ended = (System.nanoTime() - cancelling.at) / MILLIS;
            System.out.printf("| %.0f %% | %s | %.0f |%n", 100 * fraction, cancelling.phase, ended);
        }
    }

    /// Keeps the longest silence before a report of each phase.
    private static final class Watch implements ProgressListener {
        private final Map<String, Double> longest = new LinkedHashMap<>();
        private final Map<String, Integer> reports = new LinkedHashMap<>();
        private long last = System.nanoTime();

        @Override
        public void onProgress(Progress progress) {
            var now = System.nanoTime();
            longest.merge(progress.phase(), (now - last) / MILLIS, Math::max);
            reports.merge(progress.phase(), 1, Integer::sum);
            last = now;
        }
    }

    /// Stops as soon as a fraction is reached.
    private static final class Cancelling implements ProgressListener {
        private final double fraction;
        private String phase = "";
        private long at;

        private Cancelling(double fraction) {
            this.fraction = fraction;
        }

        @Override
        public void onProgress(Progress progress) {
            if (progress.fraction() >= fraction) {
                phase = progress.phase();
                at = System.nanoTime();
                throw new TrainingCancelledException();
            }
        }
    }
}
