package echochat.core.training;

import echochat.core.account.Caller;
import echochat.core.dataset.Dataset;
import echochat.core.dataset.DatasetId;
import echochat.core.dataset.Datasets;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceGuard;
import echochat.core.workspace.WorkspaceId;
import java.time.InstantSource;
import java.util.List;

/// Queues trainings, tells how they go, and cancels them.
public final class TrainingJobs {
    private static final int MOST_LISTED = 200;

    private final JobStore jobs;
    private final Tickets tickets;
    private final Datasets datasets;
    private final WorkspaceGuard guard;
    private final InstantSource clock;

    public TrainingJobs(
            JobStore jobs,
            Tickets tickets,
            Datasets datasets,
            WorkspaceGuard guard,
            InstantSource clock) {
        this.jobs = jobs;
        this.tickets = tickets;
        this.datasets = datasets;
        this.guard = guard;
        this.clock = clock;
    }

    /// Queues a training of a dataset that was checked and found good.
    public Job queue(Caller caller, DatasetId id) {
        var dataset = datasets.find(caller, id, Role.MEMBER);
        requireTrainable(dataset);
        return queue(dataset.workspace(), new TrainingInput.OfDataset(id));
    }

    /// Queues a training for a face that has asked for all that is needed itself.
    public Job queue(WorkspaceId workspace, TrainingInput input) {
        var job = jobs.add(workspace, input, clock.instant());
        tickets.issue(job.id());
        return job;
    }

    public Job find(Caller caller, JobId id) {
        return find(caller, id, Role.VIEWER);
    }

    /// The newest jobs of a workspace, newest first.
    public List<Job> newest(Caller caller, WorkspaceId workspace) {
        guard.require(caller, workspace, Role.VIEWER);
        return jobs.newest(workspace, MOST_LISTED);
    }

    /// Asks a job to stop; one that waits is cancelled at once. Asking twice is asking once.
    public Job cancel(Caller caller, JobId id) {
        find(caller, id, Role.MEMBER);
        return cancel(id);
    }

    /// Cancels for a face that has asked for all that is needed itself.
    public Job cancel(JobId id) {
        var step = new JobStep.Cancel(clock.instant());
        return jobs.change(id, job -> job.after(step)).orElseThrow(() -> unknown(id));
    }

    /// Takes the word of an outside trainer for how its job goes.
    public Job report(JobId id, OutsideReport report) {
        return jobs.change(id, job -> report.appliedTo(job, clock.instant()))
                .orElseThrow(() -> unknown(id));
    }

    private Job find(Caller caller, JobId id, Role atLeast) {
        var job = jobs.find(id).orElseThrow(() -> unknown(id));
        guard.require(caller, job.workspace(), atLeast, () -> unknown(id));
        return job;
    }

    private static void requireTrainable(Dataset dataset) {
        var name = dataset.upload().filename();
        switch (dataset.status()) {
            case UPLOADED, VALIDATING ->
                    throw new ProblemException(Problem.DATASET_UNCHECKED, name);
            case ERROR -> throw new ProblemException(Problem.DATASET_HAS_ERRORS, name);
            case VALIDATED, TRAINING -> {}
        }
    }

    private static ProblemException unknown(JobId id) {
        return new ProblemException(Problem.JOB_UNKNOWN, id.value());
    }
}
