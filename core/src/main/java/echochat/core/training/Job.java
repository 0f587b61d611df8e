package echochat.core.training;

import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A training job as its row in the database tells it.
public record Job(
        JobId id,
        WorkspaceId workspace,
        TrainingInput input,
        JobState state,
        JobProgress progress,
        Times times) {

    /// @param revision grows with every change of the row
    /// @param attempts how often a worker began it and did not come to an end
    public record Times(
            Instant created,
            @Nullable Instant started,
            Instant updated,
            long revision,
            int attempts) {}

    /// The job after a step.
    public Job after(JobStep step) {
        var next = step.from(state);
        var far = next instanceof JobState.Completed ? progress.complete() : progress;
        return new Job(id, workspace, input, next, far, times);
    }

    /// The job with news of how far it is; its fraction never goes back.
    public Job reached(JobProgress news) {
        return new Job(id, workspace, input, state, news.notBehind(progress), times);
    }

    /// Whether a worker with this ticket does the work, or watches over it.
    public boolean isHeldBy(String holder) {
        return state instanceof JobState.Training training && training.holder().equals(holder);
    }

    public boolean hasEnded() {
        return state instanceof JobState.Ended;
    }
}
