package echochat.core.training;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.training.JobState.Cancelled;
import echochat.core.training.JobState.Completed;
import echochat.core.training.JobState.Ended;
import echochat.core.training.JobState.Failed;
import echochat.core.training.JobState.Queued;
import echochat.core.training.JobState.Training;
import java.time.Instant;

/// Something that happens to a job. A step that contradicts the job's state is refused.
public sealed interface JobStep {
    /// The state that follows.
    JobState from(JobState before);

    /// A worker takes the job, or takes it up again after a crash.
    record Claim(String holder) implements JobStep {
        @Override
        public JobState from(JobState before) {
            return switch (before) {
                case Queued _ -> new Training(holder, false, false);
                case Training training when training.holder().equals(holder) -> training;
                case Training _ -> throw refused(before, "training");
                case Ended _ -> throw refused(before, "training");
            };
        }
    }

    /// A trainer outside this program does the work from now on.
    record GoOutside() implements JobStep {
        @Override
        public JobState from(JobState before) {
            return switch (before) {
                case Queued _ -> new Training("", true, false);
                case Training training ->
                        new Training(training.holder(), true, training.cancelRequested());
                case Ended _ -> throw refused(before, "training");
            };
        }
    }

    /// Its owner wants it to stop. A worker here is asked; an outside one is told when it reports.
    record Cancel(Instant at) implements JobStep {
        @Override
        public JobState from(JobState before) {
            return switch (before) {
                case Queued _ -> new Cancelled(at);
                case Training training when training.outside() -> new Cancelled(at);
                case Training training -> new Training(training.holder(), false, true);
                case Cancelled cancelled -> cancelled;
                case Completed _, Failed _ -> throw refused(before, "cancelled");
            };
        }
    }

    /// The work stops before its end, and the job waits again.
    record HandBack(Instant at) implements JobStep {
        @Override
        public JobState from(JobState before) {
            return switch (before) {
                // Another program goes on with it meanwhile.
                case Training training when training.outside() -> training;
                case Training training when training.cancelRequested() -> new Cancelled(at);
                case Training _ -> new Queued();
                case Queued _ -> before;
                case Ended _ -> before;
            };
        }
    }

    /// The work is over, one way or another.
    record End(Ended end) implements JobStep {
        @Override
        public JobState from(JobState before) {
            return switch (before) {
                case Queued _, Training _ -> end;
                // Who reports an end again, having missed the answer, is told that all is well.
                case Ended ended when ended.word().equals(end.word()) -> ended;
                case Ended _ -> throw refused(before, end.word());
            };
        }
    }

    private static ProblemException refused(JobState before, String wanted) {
        return new ProblemException(Problem.JOB_STEP_BACK, before.word(), wanted);
    }
}
