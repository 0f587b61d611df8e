package echochat.core.backend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CallBacksTest {
    private static final ForeignId JOB = ForeignId.of(42);
    private Instant now = Instant.parse("2026-11-22T12:00:00Z");
    private @Nullable JobNews news = training(0);
    private int failuresLeft;
    private final List<JobNews> taken = new ArrayList<>();
    private final List<BackendTraining> forgotten = new ArrayList<>();
    private final BackendTrainingStore store = new MemoryBackendTrainings();
    private final CallBacks callBacks =
            new CallBacks(
                    store,
                    _ -> Optional.ofNullable(news),
                    this::receive,
                    forgotten::add,
                    () -> now);

    private void receive(ForeignId job, JobNews told) throws CallBackReceiver.NotTakenException {
        if (failuresLeft-- > 0) {
            throw new CallBackReceiver.NotTakenException("refused");
        }
        assertThat(job).isEqualTo(JOB);
        taken.add(told);
    }

    private static JobNews training(double progress) {
        return new JobNews("training", progress, "", null, null);
    }

    private JobNews completed() {
        return new JobNews("completed", 1, "", "models/a.echo", now);
    }

    private void after(Duration time) {
        now = now.plus(time);
        callBacks.tellDue();
    }

    private void begin() {
        store.add(new BackendTrainingStore.NewTraining(JOB, "backend/x.csv", null), now, () -> 1);
        callBacks.tellDue();
    }

    @Test
    void theSameNewsIsToldOnce() {
        begin();
        after(Duration.ofSeconds(1));
        after(Duration.ofSeconds(1));

        assertThat(taken).containsExactly(training(0));
    }

    @Test
    void aLongSilenceIsBroken() {
        begin();
        after(Duration.ofSeconds(31));

        assertThat(taken).containsExactly(training(0), training(0));
    }

    @Test
    void progressIsToldInOrderAndThenTheEnd() {
        begin();
        news = training(0.5);
        after(Duration.ofSeconds(1));
        news = completed();
        after(Duration.ofSeconds(1));
        after(Duration.ofDays(1));

        assertThat(taken)
                .extracting(JobNews::status)
                .containsExactly("training", "training", "completed");
        assertThat(forgotten).extracting(BackendTraining::jobId).containsExactly(1L);
        assertThat(callBacks.anyOpen()).isFalse();
    }

    @Test
    void aProgressThatNobodyTookIsOvertakenByTheNewest() {
        failuresLeft = 2;
        begin();
        news = training(0.3);
        after(Duration.ofMillis(500));
        news = training(0.6);
        after(Duration.ofSeconds(1));

        assertThat(taken).containsExactly(training(0.6));
    }

    @Test
    void theWaitsGrow() {
        failuresLeft = 2;
        begin();

        after(Duration.ofMillis(499));
        assertThat(failuresLeft).isEqualTo(1);
        after(Duration.ofMillis(1));
        assertThat(failuresLeft).isZero();
        after(Duration.ofMillis(999));
        assertThat(taken).isEmpty();
        after(Duration.ofMillis(1));
        assertThat(taken).hasSize(1);
    }

    @Test
    void theEndIsToldUntilItIsTaken() {
        news = completed();
        failuresLeft = 30;
        begin();

        for (var times = 0; times < 30; times++) {
            after(CallBacks.LONGEST_WAIT);
        }

        assertThat(taken).extracting(JobNews::status).containsExactly("completed");
    }

    @Test
    void afterThreeDaysNobodyIsToldAnyMore() {
        news = completed();
        failuresLeft = Integer.MAX_VALUE;
        begin();

        after(Duration.ofDays(3).plusSeconds(1));

        assertThat(callBacks.anyOpen()).isFalse();
    }

    @Test
    void aJobThatIsGoneIsForgotten() {
        news = null;

        begin();

        assertThat(callBacks.anyOpen()).isFalse();
    }

    @Test
    void aTellerThatDiesInTheMiddleIsFollowedByAnother() {
        news = completed();
        store.add(new BackendTrainingStore.NewTraining(JOB, "backend/x.csv", null), now, () -> 1);
        store.claim(store.due(now, 1).getFirst(), now.plus(CallBacks.LEASE));

        callBacks.tellDue();
        assertThat(taken).isEmpty();
        after(CallBacks.LEASE);

        assertThat(taken).hasSize(1);
    }

    @Test
    void waitsStayBelowAQuarterOfAnHour() {
        assertThat(CallBacks.waitAfter(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(CallBacks.waitAfter(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(CallBacks.waitAfter(1_000)).isEqualTo(CallBacks.LONGEST_WAIT);
    }
}
