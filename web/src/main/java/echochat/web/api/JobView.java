package echochat.web.api;

import echochat.core.problem.Notice;
import echochat.core.training.CurvePoint;
import echochat.core.training.Job;
import echochat.core.training.JobState;
import echochat.core.training.TrainingInput;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A training as the studio API tells it.
///
/// @param status queued, training, completed, failed or cancelled
/// @param progress from 0 to 1; never goes back
/// @param phase reading, features, intents, entities or checking; empty before the first
/// @param log lines for people, oldest first
/// @param cancelRequested whether it will stop soon
/// @param modelPath where the model lies, once there is one
/// @param error what went wrong and how to mend it, in words, of a failed training
/// @param examplesPerSecond absent while unknown
/// @param secondsLeft an estimate; absent while unknown
public record JobView(
        long id,
        long workspaceId,
        @Nullable Long datasetId,
        String status,
        double progress,
        String phase,
        String log,
        boolean cancelRequested,
        @Nullable Long modelId,
        @Nullable String modelPath,
        @Nullable String error,
        @Nullable ProblemView problem,
        List<PointView> curve,
        @Nullable Double examplesPerSecond,
        @Nullable Double secondsLeft,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt) {

    /// What went wrong, in parts.
    public record ProblemView(String code, String what, String mend) {
        static ProblemView of(Notice notice) {
            return new ProblemView(notice.problem().name(), notice.what(), notice.mend());
        }
    }

    /// A point of the picture of a training.
    ///
    /// @param seconds since the work began
    /// @param accuracy share of sentences set aside that are understood
    public record PointView(
            double seconds, String phase, @Nullable Double loss, @Nullable Double accuracy) {
        static PointView of(CurvePoint point) {
            return new PointView(
                    point.seconds(), point.phase(), finite(point.loss()), finite(point.accuracy()));
        }

        private static @Nullable Double finite(double number) {
            return Double.isFinite(number) ? number : null;
        }
    }

    static JobView of(Job job) {
        var progress = job.progress();
        var state = job.state();
        var done = state instanceof JobState.Completed completed ? completed : null;
        var model = done == null ? null : done.model();
        var notice = state instanceof JobState.Failed failed ? failed.notice() : null;
        return new JobView(
                job.id().value(),
                job.workspace().value(),
                job.input() instanceof TrainingInput.OfDataset(var id) ? id.value() : null,
                state.word(),
                progress.fraction(),
                progress.phase(),
                progress.log(),
                state instanceof JobState.Training training && training.cancelRequested(),
                model == null ? null : model.value(),
                done == null ? null : done.modelPath(),
                notice == null ? null : notice.what() + " " + notice.mend(),
                notice == null ? null : ProblemView.of(notice),
                progress.curve().stream().map(PointView::of).toList(),
                known(progress.pace().examplesPerSecond()),
                known(progress.pace().secondsLeft()),
                job.times().created(),
                job.times().started(),
                state instanceof JobState.Ended ended ? ended.at() : null);
    }

    private static @Nullable Double known(double number) {
        return number < 0 ? null : number;
    }
}
