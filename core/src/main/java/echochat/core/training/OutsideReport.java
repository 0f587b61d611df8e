package echochat.core.training;

import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.training.JobState.Cancelled;
import echochat.core.training.JobState.Completed;
import echochat.core.training.JobState.Failed;
import echochat.core.training.JobState.Queued;
import echochat.core.training.JobState.Training;
import java.time.Instant;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/// What an outside trainer says about its job; absent parts stay as they are.
///
/// @param status a word of the API
/// @param log either all of the log so far, or its newest lines
public record OutsideReport(
        @Nullable String status,
        @Nullable Double progress,
        @Nullable String log,
        @Nullable String modelPath,
        @Nullable Instant finishedAt) {
    private static final int LONGEST_LOG = 20_000;

    public OutsideReport {
        if (progress != null && !(progress >= 0 && progress <= 1)) {
            throw new ProblemException(Problem.PROGRESS_OUT_OF_BOUNDS, progress);
        }
    }

    Job appliedTo(Job job, Instant now) {
        if (job.state() instanceof Training training && !training.outside()) {
            throw new ProblemException(Problem.JOB_TRAINED_HERE, job.id().value());
        }
        return told(job).after(step(job, finishedAt == null ? now : finishedAt));
    }

    private JobStep step(Job job, Instant at) {
        var word = status == null ? job.state().word() : status;
        return switch (word) {
            case "queued" -> stillQueued(job, at);
            case "training" -> new JobStep.GoOutside();
            case "completed" -> new JobStep.End(new Completed(null, modelPath, at));
            case "failed" -> new JobStep.End(new Failed(why(), at));
            case "cancelled" -> new JobStep.End(new Cancelled(at));
            default -> throw new ProblemException(Problem.JOB_STATUS_UNKNOWN, word);
        };
    }

    private static JobStep stillQueued(Job job, Instant at) {
        if (job.state() instanceof Queued) {
            return new JobStep.HandBack(at);
        }
        throw new ProblemException(Problem.JOB_STEP_BACK, job.state().word(), "queued");
    }

    private Notice why() {
        var lines = new ArrayList<>((log == null ? "" : log).strip().lines().toList());
        return Problem.OUTSIDE_TRAINING_FAILED.with(
                lines.isEmpty() ? "It did not say why." : lines.getLast());
    }

    private Job told(Job job) {
        if (job.hasEnded()) {
            return job;
        }
        var before = job.progress();
        var fraction =
                "completed".equals(status) ? 1 : progress == null ? before.fraction() : progress;
        return job.reached(
                new JobProgress(
                        fraction,
                        before.phase(),
                        log(before.log()),
                        before.curve(),
                        before.pace()));
    }

    private String log(String before) {
        if (log == null || log.isBlank() || before.endsWith(log)) {
            return before;
        }
        var all = log.startsWith(before) || before.isEmpty() ? log : before + "\n" + log;
        return all.substring(Math.max(0, all.length() - LONGEST_LOG));
    }
}
