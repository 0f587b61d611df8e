package echochat.core.training;

import echochat.core.model.Model;
import echochat.core.model.NewModel;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Keeps training jobs. The row of a job is its state: every node reads it and changes it here.
public interface JobStore {
    /// A new job, queued.
    Job add(WorkspaceId workspace, TrainingInput input, Instant at);

    Optional<Job> find(JobId id);

    /// Grows with every change of the job's row; 0 if there is no such job.
    long revision(JobId id);

    /// The newest jobs of a workspace, newest first.
    List<Job> newest(WorkspaceId workspace, int atMost);

    /// Changes a job as the function says, which sees the newest row and may refuse by throwing.
    /// Nobody else changes the row meanwhile. Empty if there is no such job.
    Optional<Job> change(JobId id, UnaryOperator<Job> change);

    /// Gives this holder a job to run: the one that it held already, else the one whose turn it is,
    /// which is that of the workspace with the fewest running jobs, then of the one that was least
    /// recently served, then the oldest. Of two that ask for the same job, one gets it.
    Optional<Job> claim(String holder, Instant at);

    /// Ends the job with this model, and puts that in service if asked to; all of it or nothing.
    /// Empty if the holder does not hold the job any more, or if there is none.
    Optional<Model> complete(
            JobId id, String holder, NewModel model, boolean intoService, Instant at);

    /// Jobs that are waiting, oldest first.
    List<JobId> queued();
}
