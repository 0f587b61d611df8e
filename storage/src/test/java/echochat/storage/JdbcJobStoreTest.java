package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.dataset.DatasetId;
import echochat.core.model.Figures;
import echochat.core.model.Model;
import echochat.core.model.NewModel;
import echochat.core.model.Scores;
import echochat.core.problem.Problem;
import echochat.core.training.CurvePoint;
import echochat.core.training.Job;
import echochat.core.training.JobProgress;
import echochat.core.training.JobState.Cancelled;
import echochat.core.training.JobState.Completed;
import echochat.core.training.JobState.Failed;
import echochat.core.training.JobState.Queued;
import echochat.core.training.JobState.Training;
import echochat.core.training.JobStep;
import echochat.core.training.TrainingInput.OfDataset;
import echochat.core.training.TrainingInput.OfFile;
import echochat.core.workspace.BackendWorkspace;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
class JdbcJobStoreTest {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_000L);
    private static final OfDataset DATA = new OfDataset(new DatasetId(7));

    @Parameter private Dialect dialect;

    private Database database;
    private JdbcModelStore models;
    private JdbcJobStore jobs;

    @BeforeEach
    void open() {
        database = TestDatabase.open(dialect);
        models = new JdbcModelStore(database);
        jobs = new JdbcJobStore(database, models, InstantSource.fixed(NOON));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aNewJobIsQueuedAndFoundAsItWasAdded() {
        var workspace = workspace();

        var onData = jobs.add(workspace, DATA, NOON);
        var onFile = jobs.add(BackendWorkspace.ID, new OfFile("/uploads/x.csv", "csv"), NOON);

        assertThat(jobs.find(onData.id())).contains(onData);
        assertThat(onData.state()).isEqualTo(new Queued());
        assertThat(onData.times()).isEqualTo(new Job.Times(NOON, null, NOON, 1, 0));
        assertThat(jobs.find(onFile.id()).orElseThrow().input())
                .isEqualTo(new OfFile("/uploads/x.csv", "csv"));
        assertThat(jobs.queued()).containsExactly(onData.id(), onFile.id());
    }

    @Test
    void everyStateIsReadAsItWasWritten() {
        var workspace = workspace();
        var failed = jobs.add(workspace, DATA, NOON).id();
        var cancelled = jobs.add(workspace, DATA, NOON).id();
        var outside = jobs.add(workspace, DATA, NOON).id();
        var notice = Problem.DISK_FULL.with();

        jobs.change(failed, job -> job.after(new JobStep.End(new Failed(notice, NOON))));
        jobs.change(cancelled, job -> job.after(new JobStep.Cancel(NOON)));
        jobs.change(outside, job -> job.after(new JobStep.GoOutside()));

        assertThat(jobs.find(failed).orElseThrow().state()).isEqualTo(new Failed(notice, NOON));
        assertThat(jobs.find(cancelled).orElseThrow().state()).isEqualTo(new Cancelled(NOON));
        assertThat(jobs.find(outside).orElseThrow().state())
                .isEqualTo(new Training("", true, false));
    }

    @Test
    void progressIsReadAsItWasWrittenAndTheRevisionGrows() {
        var id = jobs.add(workspace(), DATA, NOON).id();
        var progress =
                new JobProgress(
                        0.25,
                        "intents",
                        "one\ntwo",
                        List.of(new CurvePoint(1.5, "intents", 0.7, Double.NaN)),
                        new JobProgress.Pace(1234.5, 8));

        jobs.change(id, job -> job.reached(progress));

        assertThat(jobs.find(id).orElseThrow().progress()).isEqualTo(progress);
        assertThat(jobs.revision(id)).isEqualTo(2);
    }

    @Test
    void aRefusedChangeChangesNothing() {
        var id = jobs.add(workspace(), DATA, NOON).id();
        jobs.change(id, job -> job.after(new JobStep.Cancel(NOON)));

        assertThatThrownBy(() -> jobs.change(id, job -> job.after(new JobStep.Claim("t"))))
                .hasMessageContaining("JOB_STEP_BACK");

        assertThat(jobs.revision(id)).isEqualTo(2);
    }

    @Test
    void aHolderThatAsksAgainResumesItsJob() {
        var workspace = workspace();
        jobs.add(workspace, DATA, NOON);
        jobs.add(workspace, DATA, NOON);

        var first = jobs.claim("ticket-1", NOON).orElseThrow();
        var again = jobs.claim("ticket-1", NOON).orElseThrow();

        assertThat(again.id()).isEqualTo(first.id());
        assertThat(again.times().attempts()).isEqualTo(2);
        assertThat(again.state()).isEqualTo(new Training("ticket-1", false, false));
    }

    @Test
    void aJobThatWasHandedBackWaitsAgainWithItsProgress() {
        var id = jobs.add(workspace(), DATA, NOON).id();
        jobs.claim("t", NOON);
        jobs.change(id, job -> job.reached(new JobProgress(0.5, "", "", List.of(), pace())));

        jobs.change(id, job -> job.after(new JobStep.HandBack(NOON)));

        var waiting = jobs.find(id).orElseThrow();
        assertThat(waiting.state()).isEqualTo(new Queued());
        assertThat(waiting.times().attempts()).isZero();
        assertThat(waiting.progress().fraction()).isEqualTo(0.5);
    }

    @Test
    void workspacesTakeTurnsHoweverManyJobsOneHasQueued() {
        var greedy = workspace();
        var modest = workspace();
        for (var i = 0; i < 4; i++) {
            jobs.add(greedy, DATA, NOON);
        }
        jobs.add(modest, DATA, NOON);
        jobs.add(modest, DATA, NOON);

        var order = new ArrayList<WorkspaceId>();
        for (var i = 0; i < 6; i++) {
            var job = jobs.claim("t" + i, NOON.plusMillis(i)).orElseThrow();
            order.add(job.workspace());
            end(job);
        }

        assertThat(order).containsExactly(greedy, modest, greedy, modest, greedy, greedy);
    }

    @Test
    void theWorkspaceWithTheFewestRunningJobsIsServedFirst() {
        var busy = workspace();
        var idle = workspace();
        jobs.add(busy, DATA, NOON);
        jobs.add(busy, DATA, NOON);
        jobs.claim("t1", NOON);
        jobs.add(idle, DATA, NOON);
        end(jobs.claim("t2", NOON.plusMillis(1)).orElseThrow());
        jobs.add(idle, DATA, NOON);

        var next = jobs.claim("t3", NOON.plusMillis(2)).orElseThrow();

        assertThat(next.workspace()).isEqualTo(idle);
    }

    @Test
    void ofManyThatAskAtOnceEachGetsAnotherJob() {
        var workspace = workspace();
        var other = workspace();
        for (var i = 0; i < 10; i++) {
            jobs.add(i % 2 == 0 ? workspace : other, DATA, NOON);
        }

        var claimed = new ConcurrentLinkedQueue<Long>();
        IntStream.range(0, 16)
                .parallel()
                .forEach(
                        i ->
                                jobs.claim("t" + i, NOON)
                                        .ifPresent(job -> claimed.add(job.id().value())));

        assertThat(claimed).hasSize(10).doesNotHaveDuplicates();
        assertThat(jobs.queued()).isEmpty();
    }

    @Test
    void aJobIsCompletedTogetherWithItsModel() {
        var workspace = workspace();
        var id = jobs.add(workspace, DATA, NOON).id();
        jobs.claim("t", NOON);

        var model = jobs.complete(id, "t", newModel(id.value()), true, NOON).orElseThrow();

        assertThat(jobs.find(id).orElseThrow().state())
                .isEqualTo(new Completed(model.id(), "/models/m.echo", NOON));
        assertThat(models.active(workspace)).contains(model.id());
        assertThat(models.find(model.id()).orElseThrow().active()).isTrue();
    }

    @Test
    void whoLostHisJobDoesNotCompleteIt() {
        var workspace = workspace();
        var id = jobs.add(workspace, DATA, NOON).id();
        jobs.claim("t", NOON);

        assertThat(jobs.complete(id, "other", newModel(id.value()), true, NOON)).isEmpty();

        assertThat(models.list(workspace)).isEmpty();
        assertThat(models.active(workspace)).isEmpty();
    }

    @Test
    void jobsAreListedNewestFirst() {
        var workspace = workspace();
        var first = jobs.add(workspace, DATA, NOON);
        var second = jobs.add(workspace, DATA, NOON);
        jobs.add(workspace(), DATA, NOON);

        assertThat(jobs.newest(workspace, 10)).containsExactly(second, first);
        assertThat(jobs.newest(workspace, 1)).containsExactly(second);
    }

    private void end(Job job) {
        var end = new JobStep.End(new Cancelled(NOON));
        jobs.change(job.id(), running -> running.after(end));
    }

    private static JobProgress.Pace pace() {
        return JobProgress.Pace.UNKNOWN;
    }

    private static NewModel newModel(long job) {
        return new NewModel(
                "m",
                new Model.Origin(job, new DatasetId(7), "shop.csv"),
                new Model.File("models/m.echo", 12),
                new Figures(10, 2, 0, 0.5, Scores.NONE, null));
    }

    private WorkspaceId workspace() {
        return TestWorkspaces.add(database);
    }
}
