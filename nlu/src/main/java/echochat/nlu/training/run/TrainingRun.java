package echochat.nlu.training.run;

import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// The threads of one training and what they tell the listener, who is always called on the thread
/// that waits. Which thread does a piece of work has no influence on its result.
public final class TrainingRun implements AutoCloseable {
    private static final long REPORT_MILLIS = 100;
    private static final double NANOS = 1e9;

    private final ProgressListener listener;
    private final ExecutorService threads;
    private final List<Stage> stages = new ArrayList<>();
    private final long began = System.nanoTime();
    private volatile boolean cancelled;
    private double told;

    public TrainingRun(ProgressListener listener, int threads) {
        this.listener = listener;
        this.threads =
                Executors.newFixedThreadPool(
                        threads, Thread.ofPlatform().daemon().name("training-", 0).factory());
    }

    /// Announces a piece of work.
    ///
    /// @param weight its share of the whole time; all together are 1, or more if extra work comes
    public Stage stage(String phase, double weight) {
        var stage = new Stage(phase, weight, this);
        stages.add(stage);
        return stage;
    }

    public <T> Future<T> start(Callable<T> work) {
        return threads.submit(work);
    }

    /// Queues work that says by itself what came of it.
    public void execute(Runnable work) {
        threads.execute(work);
    }

    /// Waits for a result and reports meanwhile.
    public <T> T await(Future<T> work) {
        while (!work.isDone()) {
            report();
            try {
                return work.get(REPORT_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException | ExecutionException _) {
                // not yet, or to be told below
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                cancelled = true;
                throw new CancellationException("The training was interrupted.");
            }
        }
        if (work.state() == Future.State.FAILED) {
            throw asUnchecked(work.exceptionNow());
        }
        return work.resultNow();
    }

    /// Tells the listener how far it is.
    public void report() {
        var current = current();
        double done = 0;
        double whole = 0;
        double accuracy = Double.NaN;
        long examples = 0;
        for (var stage : stages) {
            done += stage.weight() * stage.fraction();
            whole += stage.weight();
            examples += stage.examples();
            accuracy = Double.isNaN(stage.heldOutAccuracy()) ? accuracy : stage.heldOutAccuracy();
        }
        told = Math.max(told, Math.min(1, done / Math.max(1, whole)));
        var seconds = (System.nanoTime() - began) / NANOS;
        try {
            listener.onProgress(
                    new Progress(
                            current.phase(), told, current.loss(), accuracy, examples / seconds));
        } catch (RuntimeException stop) {
            cancelled = true;
            throw stop;
        }
    }

    boolean isCancelled() {
        return cancelled;
    }

    private Stage current() {
        for (var stage : stages) {
            if (stage.fraction() < 1) {
                return stage;
            }
        }
        return stages.getLast();
    }

    private static RuntimeException asUnchecked(Throwable cause) {
        return switch (cause) {
            case RuntimeException unchecked -> unchecked;
            case Error error -> throw error;
            default -> new IllegalStateException(cause);
        };
    }

    /// Stops what still works and waits until it has. Trainings that run inside this one wait for
    /// threads of their own, so they are woken.
    @Override
    public void close() {
        cancelled = true;
        threads.shutdownNow();
        threads.close();
    }
}
