package echochat.core.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.model.ModelId;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.training.JobState.Cancelled;
import echochat.core.training.JobState.Completed;
import echochat.core.training.JobState.Failed;
import echochat.core.training.JobState.Queued;
import echochat.core.training.JobState.Training;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobStepTest {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_000L);
    private static final Instant LATER = NOON.plusSeconds(1);
    private static final Completed COMPLETED = new Completed(new ModelId(1), "/m.echo", NOON);
    private static final Failed FAILED = new Failed(Problem.DISK_FULL.with(), NOON);
    private static final Cancelled CANCELLED = new Cancelled(NOON);
    private static final Training HERE = new Training("t", false, false);
    private static final Training OUTSIDE = new Training("t", true, false);

    @Test
    void aQueuedJobIsTakenByOneWorker() {
        assertThat(new JobStep.Claim("t").from(new Queued())).isEqualTo(HERE);
        assertThat(new JobStep.Claim("t").from(HERE)).isEqualTo(HERE);
        refuses(new JobStep.Claim("other"), HERE, COMPLETED, FAILED, CANCELLED);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndARunningOneIsAsked() {
        var cancel = new JobStep.Cancel(NOON);

        assertThat(cancel.from(new Queued())).isEqualTo(CANCELLED);
        assertThat(cancel.from(HERE)).isEqualTo(new Training("t", false, true));
        assertThat(cancel.from(cancel.from(HERE))).isEqualTo(new Training("t", false, true));
        assertThat(cancel.from(OUTSIDE)).isEqualTo(CANCELLED);
        assertThat(new JobStep.Cancel(LATER).from(CANCELLED)).isEqualTo(CANCELLED);
        refuses(cancel, COMPLETED, FAILED);
    }

    @Test
    void aJobThatIsHandedBackWaitsUnlessItWasToBeCancelled() {
        var handBack = new JobStep.HandBack(NOON);

        assertThat(handBack.from(HERE)).isEqualTo(new Queued());
        assertThat(handBack.from(new Training("t", false, true))).isEqualTo(CANCELLED);
        assertThat(handBack.from(OUTSIDE)).isEqualTo(OUTSIDE);
        assertThat(handBack.from(COMPLETED)).isEqualTo(COMPLETED);
    }

    @Test
    void anEndStays() {
        assertThat(new JobStep.End(COMPLETED).from(HERE)).isEqualTo(COMPLETED);
        assertThat(new JobStep.End(FAILED).from(new Queued())).isEqualTo(FAILED);
        assertThat(new JobStep.End(new Cancelled(LATER)).from(CANCELLED)).isEqualTo(CANCELLED);
        refuses(new JobStep.End(COMPLETED), FAILED, CANCELLED);
        refuses(new JobStep.End(FAILED), COMPLETED, CANCELLED);
        refuses(new JobStep.GoOutside(), COMPLETED, FAILED, CANCELLED);
    }

    @Test
    void progressNeverGoesBackAndIsWholeAtTheEnd() {
        var job = job(HERE).reached(progress(0.6)).reached(progress(0.4));
        assertThat(job.progress().fraction()).isEqualTo(0.6);

        assertThat(job.after(new JobStep.HandBack(NOON)).progress().fraction()).isEqualTo(0.6);
        assertThat(job.after(new JobStep.End(COMPLETED)).progress().fraction()).isEqualTo(1);
        assertThat(job.after(new JobStep.End(FAILED)).progress().fraction()).isEqualTo(0.6);
    }

    @Test
    void anOutsideTrainerMovesOnlyItsOwnJobs() {
        var half = new OutsideReport("training", 0.5, "half", null, null);

        var moved = half.appliedTo(job(OUTSIDE), NOON);
        assertThat(moved.state()).isEqualTo(OUTSIDE);
        assertThat(moved.progress().fraction()).isEqualTo(0.5);
        assertThat(moved.progress().log()).isEqualTo("half");
        assertThat(half.appliedTo(job(new Queued()), NOON).state())
                .isEqualTo(new Training("", true, false));
        assertThatThrownBy(() -> half.appliedTo(job(HERE), NOON))
                .hasMessageContaining("JOB_TRAINED_HERE");
        assertThatThrownBy(() -> half.appliedTo(job(COMPLETED), NOON))
                .hasMessageContaining("JOB_STEP_BACK");
    }

    @Test
    void anOutsideTrainersFailureIsToldInItsLastWords() {
        var report = new OutsideReport("failed", null, "reading\nno module rasa\n", null, null);

        var failed = (Failed) report.appliedTo(job(OUTSIDE), NOON).state();

        assertThat(failed.notice().what()).endsWith("no module rasa");
    }

    @Test
    void anOutsideLogIsContinuedOrReplacedByAllOfIt() {
        var first = new OutsideReport("training", null, "one", null, null);
        var all = new OutsideReport("training", null, "one\ntwo", null, null);
        var more = new OutsideReport("training", null, "three", null, null);

        var job = more.appliedTo(all.appliedTo(first.appliedTo(job(OUTSIDE), NOON), NOON), NOON);

        assertThat(job.progress().log()).isEqualTo("one\ntwo\nthree");
    }

    private static JobProgress progress(double fraction) {
        return new JobProgress(fraction, "", "", List.of(), JobProgress.Pace.UNKNOWN);
    }

    private static Job job(JobState state) {
        return TestJobs.in(state);
    }

    private static void refuses(JobStep step, JobState... states) {
        for (var state : states) {
            assertThatThrownBy(() -> step.from(state))
                    .as(step + " from " + state)
                    .isInstanceOf(ProblemException.class);
        }
    }
}
