package echochat.core.training;

import echochat.core.dataset.DatasetStore;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/// Has another program train, and watches over it: the job is moved by that program's `PATCH`
/// calls, and fails when it has been silent for too long.
public final class OutsideJobs {
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final JobStore jobs;
    private final DatasetStore datasets;
    private final OutsideTrainer trainer;
    private final Duration patience;
    private final InstantSource clock;

    public OutsideJobs(
            JobStore jobs,
            DatasetStore datasets,
            OutsideTrainer trainer,
            Duration patience,
            InstantSource clock) {
        this.jobs = jobs;
        this.datasets = datasets;
        this.trainer = trainer;
        this.patience = patience;
        this.clock = clock;
    }

    /// Returns when the job has ended. When this node is about to end, the job is left as it is for
    /// the next one that is shown the ticket.
    void run(Job claimed, BooleanSupplier stopping) {
        if (!wasTakenUp(claimed)) {
            start(claimed);
        }
        for (var job = claimed; !job.hasEnded(); job = again(job)) {
            if (stopping.getAsBoolean()) {
                throw new HandedBackException();
            }
            if (job.times().updated().plus(patience).isBefore(clock.instant())) {
                throw new ProblemException(Problem.OUTSIDE_TRAINER_SILENT, patience.toMinutes());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private static boolean wasTakenUp(Job job) {
        return job.state() instanceof JobState.Training training
                && training.outside()
                && (job.progress().fraction() > 0 || !job.progress().log().isEmpty());
    }

    private void start(Job job) {
        if (!(job.input() instanceof TrainingInput.OfDataset(var id))) {
            throw new IllegalArgumentException("not a dataset: " + job.input());
        }
        var dataset =
                datasets.find(id)
                        .orElseThrow(
                                () -> new ProblemException(Problem.DATASET_UNKNOWN, id.value()));
        // First, since the other program may report before its answer is here.
        jobs.change(job.id(), now -> now.after(new JobStep.GoOutside()));
        trainer.start(job.id(), dataset);
    }

    private Job again(Job job) {
        return jobs.find(job.id()).orElseThrow(JobLostException::new);
    }
}
