package echochat.storage;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import echochat.core.training.JobId;
import echochat.core.training.JobStore;
import echochat.core.training.Tickets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/// Tickets as executions of db-scheduler: kept in the same database as the jobs, shown to one
/// worker of all nodes at a time, and shown again when that worker's heart has stopped beating.
public final class SchedulerTickets implements Tickets, AutoCloseable {
    private static final Duration HEARTBEAT = Duration.ofMillis(1500);
    // The fewest that db-scheduler allows: a dead worker is noticed after six seconds.
    private static final int MISSED_BEATS = 4;
    private static final Duration BETWEEN_POLLS = Duration.ofMillis(250);
    private static final Duration BETWEEN_RETRIES = Duration.ofSeconds(2);
    private static final Duration BETWEEN_AUDITS = Duration.ofSeconds(30);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final JobStore jobs;
    private final CustomTask<Void> ticket;
    private final Scheduler scheduler;

    /// @param work runs what a ticket is good for; false if it must be shown again
    /// @param threads how many jobs run at once here
    public SchedulerTickets(Database database, JobStore jobs, Predicate<String> work, int threads) {
        this.jobs = jobs;
        this.ticket =
                Tasks.custom("training-ticket", Void.class)
                        .onFailure(new FailureHandler.OnFailureRetryLater<>(BETWEEN_RETRIES))
                        .execute((shown, _) -> afterwards(work.test(shown.getId())));
        this.scheduler =
                Scheduler.create(database.dataSource(), List.<Task<?>>of(ticket))
                        .startTasks(audit())
                        .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                        .threads(threads)
                        .pollingInterval(BETWEEN_POLLS)
                        .heartbeatInterval(HEARTBEAT)
                        .missedHeartbeatsLimit(MISSED_BEATS)
                        .shutdownMaxWait(LONGEST_FAREWELL)
                        .enableImmediateExecution()
                        .alwaysPersistTimestampInUTC()
                        .build();
    }

    /// Begins to show tickets to the worker of this node.
    public void start() {
        scheduler.start();
    }

    @Override
    public void issue(JobId job) {
        scheduler.scheduleIfNotExists(ticket.instance(Long.toString(job.value())), Instant.now());
    }

    /// Shows no more tickets. Tell the worker to stop before [#close].
    public void pause() {
        scheduler.pause();
    }

    /// Waits a little for the tickets that are shown, and shows them to another node.
    @Override
    public void close() {
        scheduler.stop();
    }

    /// A program that died between adding a job and issuing its ticket has left a job that nobody
    /// comes for.
    private RecurringTask<Void> audit() {
        return Tasks.recurring("training-ticket-audit", FixedDelay.of(BETWEEN_AUDITS))
                .execute((_, _) -> jobs.queued().forEach(this::issue));
    }

    private static CompletionHandler<Void> afterwards(boolean used) {
        return used
                ? new OnCompleteRemove<>()
                : (complete, operations) -> operations.reschedule(complete, Instant.now());
    }
}
