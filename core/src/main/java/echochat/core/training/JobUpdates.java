package echochat.core.training;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Lets any number of people watch jobs, on whatever node they run: the row of a watched job is
/// looked at a few times a second, once for all its watchers here.
public final class JobUpdates implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(JobUpdates.class.getName());

    private final JobStore jobs;
    private final Duration betweenLooks;
    private final Map<JobId, Lookout> lookouts = new HashMap<>();
    private volatile boolean closed;

    public JobUpdates(JobStore jobs, Duration betweenLooks) {
        this.jobs = jobs;
        this.betweenLooks = betweenLooks;
    }

    /// Begins to watch; the first news is the job as it stands.
    public Watcher watch(JobId id) {
        synchronized (lookouts) {
            var lookout = lookouts.computeIfAbsent(id, Lookout::new);
            lookout.watchers++;
            if (lookout.watchers == 1) {
                Thread.ofVirtual().name("job-updates-" + id.value()).start(lookout);
            }
            return new Watcher(lookout);
        }
    }

    /// Ends all watching.
    @Override
    public void close() {
        closed = true;
        synchronized (lookouts) {
            lookouts.values().forEach(Lookout::wake);
        }
    }

    /// Somebody who watches a job.
    public final class Watcher implements AutoCloseable {
        private final Lookout lookout;
        private long seen;

        private Watcher(Lookout lookout) {
            this.lookout = lookout;
        }

        /// Whether there will be no more news, because the program is about to end.
        public boolean isOver() {
            return closed;
        }

        /// The job once it has changed since the last time; empty if it has not after a while.
        public Optional<Job> next(Duration atMost) throws InterruptedException {
            var news = lookout.after(seen, atMost);
            news.ifPresent(job -> seen = job.times().revision());
            return news;
        }

        @Override
        public void close() {
            synchronized (lookouts) {
                lookout.watchers--;
                if (lookout.watchers == 0) {
                    lookouts.remove(lookout.id);
                }
            }
        }
    }

    /// The one look at a job's row for all who watch it.
    private final class Lookout implements Runnable {
        private final JobId id;
        private int watchers;
        private @Nullable Job latest;

        Lookout(JobId id) {
            this.id = id;
        }

        @Override
        public void run() {
            while (isNeeded()) {
                try {
                    look();
                } catch (RuntimeException failed) {
                    LOG.log(Level.WARNING, "Job " + id.value() + " cannot be watched", failed);
                }
                LockSupport.parkNanos(betweenLooks.toNanos());
            }
        }

        private boolean isNeeded() {
            synchronized (lookouts) {
                return watchers > 0 && !closed;
            }
        }

        private void look() {
            var known = latest();
            if (known == null || jobs.revision(id) != known.times().revision()) {
                jobs.find(id).ifPresent(this::tell);
            }
        }

        private synchronized @Nullable Job latest() {
            return latest;
        }

        private synchronized void tell(Job job) {
            latest = job;
            notifyAll();
        }

        private synchronized void wake() {
            notifyAll();
        }

        private synchronized Optional<Job> after(long seen, Duration atMost)
                throws InterruptedException {
            var until = System.nanoTime() + atMost.toNanos();
            while (latest == null || latest.times().revision() <= seen) {
                var left = (until - System.nanoTime()) / 1_000_000;
                if (left <= 0 || closed) {
                    return Optional.empty();
                }
                wait(left);
            }
            return Optional.of(latest);
        }
    }
}
