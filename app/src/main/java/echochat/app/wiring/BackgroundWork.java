package echochat.app.wiring;

import echochat.app.Config;
import echochat.core.dataset.Validations;
import echochat.core.model.ModelFiles;
import echochat.core.training.JobUpdates;
import echochat.core.training.TrainingWorker;
import echochat.storage.SchedulerTickets;
import java.time.Duration;
import java.time.Instant;
import org.springframework.context.SmartLifecycle;

/// What goes on beside requests. It begins when everything is there; at the end it stops first, so
/// that a running job is handed back before the doors are closed.
final class BackgroundWork implements SmartLifecycle {
    private static final Duration AGE_OF_ORPHANS = Duration.ofDays(1);

    private final Config config;
    private final Validations validations;
    private final ModelFiles models;
    private final TrainingWorker worker;
    private final SchedulerTickets tickets;
    private final JobUpdates updates;
    private volatile boolean running;

    BackgroundWork(
            Config config,
            Validations validations,
            ModelFiles models,
            TrainingWorker worker,
            SchedulerTickets tickets,
            JobUpdates updates) {
        this.config = config;
        this.validations = validations;
        this.models = models;
        this.worker = worker;
        this.tickets = tickets;
        this.updates = updates;
    }

    @Override
    public void start() {
        running = true;
        models.sweep(Instant.now().minus(AGE_OF_ORPHANS));
        validations.resume();
        if (config.work().roles().contains(Config.Role.WORKER)) {
            tickets.start();
        }
    }

    @Override
    public void stop() {
        updates.close();
        tickets.pause();
        worker.stop();
        tickets.close();
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
