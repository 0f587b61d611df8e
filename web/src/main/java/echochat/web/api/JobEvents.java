package echochat.web.api;

import echochat.core.training.Job;
import echochat.core.training.JobUpdates.Watcher;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Sends a job to somebody who watches it, on a virtual thread of his own.
final class JobEvents implements Runnable {
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(15);
    private static final long FOR_EVER = 0L;

    private final Watcher watcher;
    private final SseEmitter emitter = new SseEmitter(FOR_EVER);

    private JobEvents(Watcher watcher) {
        this.watcher = watcher;
    }

    static SseEmitter of(Watcher watcher) {
        var events = new JobEvents(watcher);
        Thread.ofVirtual().name("job-events").start(events);
        return events.emitter;
    }

    @Override
    public void run() {
        try (watcher) {
            var more = true;
            while (more) {
                more = sendNext() && !watcher.isOver();
            }
            emitter.complete();
        } catch (IOException | IllegalStateException gone) {
            emitter.completeWithError(gone);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            emitter.complete();
        }
    }

    /// Whether there may be more to send.
    private boolean sendNext() throws IOException, InterruptedException {
        var news = watcher.next(LONGEST_SILENCE);
        if (news.isEmpty()) {
            emitter.send(SseEmitter.event().comment("still here"));
            return true;
        }
        send(news.get());
        return !news.get().hasEnded();
    }

    private void send(Job job) throws IOException {
        emitter.send(
                SseEmitter.event().name("job").data(JobView.of(job), MediaType.APPLICATION_JSON));
    }
}
