package echochat.storage;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Writes what many threads want to write at once in one transaction, by one thread. Each of them
/// waits until its own thing is written. When more comes than can be written, the queue fills, and
/// who finds no place in it for a while is refused.
final class GroupCommit<T> implements AutoCloseable {
    private static final int LONGEST_QUEUE = 2_000;
    private static final int LARGEST_GROUP = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final BlockingQueue<Waiting<T>> queue = new ArrayBlockingQueue<>(LONGEST_QUEUE);
    private final Consumer<List<T>> transaction;
    private final Thread writer;
    private volatile boolean closed;

    private record Waiting<T>(T item, CompletableFuture<Boolean> written) {}

    /// @param transaction writes all of a list or nothing
    GroupCommit(String name, Consumer<List<T>> transaction) {
        this.transaction = transaction;
        this.writer = Thread.ofPlatform().name(name).start(this::write);
    }

    /// Returns when the item is written; throws what kept it from being written.
    void write(T item) {
        var waiting = new Waiting<>(item, new CompletableFuture<>());
        try {
            if (closed || !queue.offer(waiting, PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new ProblemException(Problem.CHAT_BUSY);
            }
            if (closed && queue.remove(waiting)) {
                throw new ProblemException(Problem.CHAT_BUSY);
            }
            waiting.written().join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ProblemException(Problem.CHAT_BUSY);
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /// Writes what waits, then ends.
    @Override
    public void close() {
        closed = true;
        writer.interrupt();
        try {
            writer.join();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void write() {
        var group = new ArrayList<Waiting<T>>();
        while (!closed || !queue.isEmpty()) {
            try {
                group.add(closed ? queue.remove() : queue.take());
                queue.drainTo(group, LARGEST_GROUP - 1);
                write(group);
            } catch (InterruptedException _) {
                // Closed; what is queued is written before the thread ends.
            }
            group.clear();
        }
    }

    private void write(List<Waiting<T>> group) {
        try {
            transaction.accept(group.stream().map(Waiting::item).toList());
            group.forEach(waiting -> waiting.written().complete(true));
        } catch (RuntimeException failed) {
            if (group.size() == 1) {
                group.getFirst().written().completeExceptionally(failed);
            } else {
                // One that cannot be written must not take the others with it.
                group.forEach(waiting -> write(List.of(waiting)));
            }
        }
    }
}
