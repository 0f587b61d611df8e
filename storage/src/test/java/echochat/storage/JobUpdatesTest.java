package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.DatasetId;
import echochat.core.training.Job;
import echochat.core.training.JobState;
import echochat.core.training.JobStep;
import echochat.core.training.JobUpdates;
import echochat.core.training.TrainingInput;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JobUpdatesTest {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_000L);
    private static final Duration LONG = Duration.ofSeconds(30);

    private Database database;
    private JdbcJobStore jobs;
    private JobUpdates updates;
    private Job job;

    @BeforeEach
    void open() {
        database = TestDatabase.open(Dialect.SQLITE);
        jobs = new JdbcJobStore(database, new JdbcModelStore(database), InstantSource.fixed(NOON));
        updates = new JobUpdates(jobs, Duration.ofMillis(10));
        var data = new TrainingInput.OfDataset(new DatasetId(1));
        job = jobs.add(TestWorkspaces.add(database), data, NOON);
    }

    @AfterEach
    void close() {
        updates.close();
        database.close();
    }

    @Test
    void everyWatcherHearsHowAJobStandsAndThenEachChange() throws InterruptedException {
        try (var one = updates.watch(job.id());
                var other = updates.watch(job.id())) {
            assertThat(one.next(LONG)).contains(job);

            jobs.change(job.id(), now -> now.after(new JobStep.Cancel(NOON)));

            var news = one.next(LONG).orElseThrow();
            assertThat(news.state()).isInstanceOf(JobState.Cancelled.class);
            var late = other.next(LONG).orElseThrow();
            assertThat(late.times().revision()).isIn(1L, 2L);
        }
    }

    @Test
    void withoutAChangeThereIsNoNews() throws InterruptedException {
        try (var watcher = updates.watch(job.id())) {
            assertThat(watcher.next(LONG)).contains(job);
            assertThat(watcher.next(Duration.ofMillis(30))).isEmpty();
        }
    }

    @Test
    void whoWatchesIsLetGoWhenTheProgramEnds() throws InterruptedException {
        try (var watcher = updates.watch(job.id())) {
            assertThat(watcher.next(LONG)).contains(job);
            updates.close();

            assertThat(watcher.next(LONG)).isEmpty();
            assertThat(watcher.isOver()).isTrue();
        }
    }
}
