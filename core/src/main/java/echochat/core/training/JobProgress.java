package echochat.core.training;

import java.util.List;

/// How far a job is, for people to watch.
///
/// @param fraction of the whole job, from 0 to 1; never goes back
/// @param phase `reading`, `features`, `intents`, `entities` or `checking`; empty before the first
/// @param log lines for people, oldest first
/// @param pace how fast it goes
public record JobProgress(
        double fraction, String phase, String log, List<CurvePoint> curve, Pace pace) {
    public static final JobProgress NONE = new JobProgress(0, "", "", List.of(), Pace.UNKNOWN);

    public JobProgress {
        if (!(fraction >= 0 && fraction <= 1)) {
            throw new IllegalArgumentException("fraction " + fraction);
        }
        curve = List.copyOf(curve);
    }

    /// What is known of the speed; negative where nothing is.
    public record Pace(double examplesPerSecond, double secondsLeft) {
        public static final Pace UNKNOWN = new Pace(-1, -1);
    }

    /// This progress, or the earlier one's fraction where that was further.
    public JobProgress notBehind(JobProgress earlier) {
        return fraction >= earlier.fraction
                ? this
                : new JobProgress(earlier.fraction, phase, log, curve, pace);
    }

    /// This progress at its end.
    public JobProgress complete() {
        return new JobProgress(1, phase, log, curve, new Pace(pace.examplesPerSecond, 0));
    }
}
