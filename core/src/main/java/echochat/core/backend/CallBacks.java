package echochat.core.backend;

import echochat.core.backend.CallBackReceiver.NotTakenException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Tells callers of the backend face how their trainings go.
///
/// The row of a job is its state, so that is what is told: always the newest, hence in order, and
/// a progress that nobody took in time is overtaken by the next one. An end is told until it is
/// taken, also after a restart, with growing waits, for three days. While nothing changes the same
/// is told twice a minute, so that nobody takes a long training for a dead one.
public final class CallBacks {
    static final Duration LEASE = Duration.ofSeconds(60);
    static final Duration PAUSE = Duration.ofMillis(250);
    static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    static final Duration PATIENCE = Duration.ofDays(3);
    static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);
    private static final System.Logger LOG = System.getLogger(CallBacks.class.getName());
    private static final int AT_ONCE = 8;
    private static final int IN_A_ROUND = 1_000;
    private static final int MOST_ATTEMPTS_FOR_PROGRESS = 4;
    private static final double LEAST_STEP = 0.01;

    private final BackendTrainingStore trainings;
    private final JobWatch jobs;
    private final CallBackReceiver receiver;
    private final Consumer<BackendTraining> afterwards;
    private final InstantSource clock;

    /// @param afterwards gets every training whose end is told, to clear up behind it
    public CallBacks(
            BackendTrainingStore trainings,
            JobWatch jobs,
            CallBackReceiver receiver,
            Consumer<BackendTraining> afterwards,
            InstantSource clock) {
        this.trainings = trainings;
        this.jobs = jobs;
        this.receiver = receiver;
        this.afterwards = afterwards;
        this.clock = clock;
    }

    /// Whether the end of any training has still to be told.
    public boolean anyOpen() {
        return trainings.anyOpen();
    }

    /// Tells all that is new and due, and returns when every receiver has answered or timed out.
    public void tellDue() {
        var factory = Thread.ofVirtual().name("call-back-", 0).factory();
        try (var tellers = Executors.newFixedThreadPool(AT_ONCE, factory)) {
            for (var training : trainings.due(clock.instant(), IN_A_ROUND)) {
                var news = jobs.newsOf(training.jobId());
                if (news.isEmpty()) {
                    giveUp(training);
                } else if (isNew(training, news.get(), clock.instant())) {
                    tellers.execute(() -> tell(training, news.get()));
                }
            }
        }
    }

    private static boolean isNew(BackendTraining training, JobNews news, Instant now) {
        return news.ended()
                || !news.status().equals(training.told())
                || news.progress() >= training.toldProgress() + LEAST_STEP
                || training.nextTryAt().plus(LONGEST_SILENCE).isBefore(now);
    }

    private void tell(BackendTraining training, JobNews news) {
        if (!trainings.claim(training, clock.instant().plus(LEASE))) {
            return;
        }
        try {
            receiver.tell(training.foreignId(), news);
            trainings.told(
                    training.id(),
                    news.status(),
                    news.progress(),
                    news.ended(),
                    clock.instant().plus(PAUSE));
            if (news.ended()) {
                afterwards.accept(training);
            }
        } catch (NotTakenException refused) {
            notTaken(training, news, refused);
        }
    }

    private void notTaken(BackendTraining training, JobNews news, NotTakenException refused) {
        var attempts = training.attempts() + 1;
        LOG.log(
                attempts == 1 ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG,
                "The call-back for training job {0} was not taken: {1}",
                training.foreignId().text(),
                refused.getMessage());
        var now = clock.instant();
        if (news.ended() && tooOld(news, now)) {
            LOG.log(
                    System.Logger.Level.ERROR,
                    "The end of training job {0} could not be told for {1} days.",
                    training.foreignId().text(),
                    PATIENCE.toDays());
            giveUp(training);
            return;
        }
        var counted = news.ended() ? attempts : Math.min(attempts, MOST_ATTEMPTS_FOR_PROGRESS);
        trainings.again(training.id(), counted, now.plus(waitAfter(counted)));
    }

    private void giveUp(BackendTraining training) {
        trainings.giveUp(training.id());
        afterwards.accept(training);
    }

    private static boolean tooOld(JobNews news, Instant now) {
        var finishedAt = news.finishedAt();
        return finishedAt != null && finishedAt.plus(PATIENCE).isBefore(now);
    }

    /// Half a second after the first failure, then twice as long each time.
    static Duration waitAfter(int attempts) {
        var wait = Duration.ofMillis(250L << Math.min(attempts, 20));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
