package echochat.core.backend;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Keeps [CallBacks] telling, on a thread of its own, from [#start] to [#close].
public final class CallBackLoop implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(CallBackLoop.class.getName());
    private static final Duration WHEN_IDLE = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofSeconds(5);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(2);

    private final CallBacks callBacks;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closed;

    public CallBackLoop(CallBacks callBacks) {
        this.callBacks = callBacks;
        thread = Thread.ofVirtual().name("call-backs").unstarted(this::run);
    }

    public void start() {
        thread.start();
    }

    /// Has it look at once, because a training has just been asked for.
    public void wake() {
        wakeUps.release();
    }

    private void run() {
        while (!closed) {
            try {
                var pause = round();
                if (wakeUps.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    wakeUps.drainPermits();
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private Duration round() {
        try {
            if (!callBacks.anyOpen()) {
                return WHEN_IDLE;
            }
            callBacks.tellDue();
            return CallBacks.PAUSE;
        } catch (RuntimeException trouble) {
            if (!closed) {
                LOG.log(System.Logger.Level.ERROR, "Call-backs could not be looked up.", trouble);
            }
            return AFTER_TROUBLE;
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(LONGEST_GOODBYE);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }
}
