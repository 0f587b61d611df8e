package echochat.core.backend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.backend.BackendTrainingStore.NewTraining;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every store of the backend face's trainings keeps to.
public abstract class BackendTrainingStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    protected abstract BackendTrainingStore store();

    private static void add(
            BackendTrainingStore store, ForeignId id, long jobId, @Nullable String annotationsOf) {
        var training = new NewTraining(id, "backend/x.csv", annotationsOf);
        store.add(training, NOON, () -> jobId);
    }

    private static long idOf(BackendTrainingStore store, long jobId) {
        return store.byJob(jobId).orElseThrow().id();
    }

    @Test
    public void aNewTrainingIsDueAtOnceAndHasBeenToldNothing() {
        var store = store();

        add(store, ForeignId.of(42), 7, "shop");

        assertThat(store.anyOpen()).isTrue();
        var due = store.due(NOON, 10).getFirst();
        assertThat(due.foreignId()).isEqualTo(ForeignId.of(42));
        assertThat(due.jobId()).isEqualTo(7);
        assertThat(due.file()).isEqualTo("backend/x.csv");
        assertThat(due.annotationsOf()).isEqualTo("shop");
        assertThat(due.told()).isNull();
        assertThat(due.createdAt()).isEqualTo(NOON);
        assertThat(store.byJob(7)).contains(due);
        assertThat(store.byJob(8)).isEmpty();
    }

    @Test
    public void aTextAndANumberAreKeptApartInWriting() {
        var store = store();

        add(store, ForeignId.of("3f2a-bc"), 1, null);

        assertThat(store.newestOf(ForeignId.of("3f2a-bc")).orElseThrow().foreignId().number())
                .isFalse();
        assertThat(store.due(NOON, 10).getFirst().annotationsOf()).isNull();
    }

    @Test
    public void ofTwoTellersOnlyOneGetsATraining() {
        var store = store();
        add(store, ForeignId.of(1), 1, null);
        var due = store.due(NOON, 10).getFirst();

        assertThat(store.claim(due, NOON.plusSeconds(60))).isTrue();

        assertThat(store.claim(due, NOON.plusSeconds(60))).isFalse();
        assertThat(store.due(NOON.plusSeconds(59), 10)).isEmpty();
        assertThat(store.due(NOON.plusSeconds(60), 10)).hasSize(1);
    }

    @Test
    public void whatWasToldIsRemembered() {
        var store = store();
        add(store, ForeignId.of(1), 1, null);
        store.again(idOf(store, 1), 3, NOON.plusSeconds(4));

        assertThat(store.due(NOON.plusSeconds(4), 10).getFirst().attempts()).isEqualTo(3);

        store.told(idOf(store, 1), "training", 0.5, false, NOON.plusSeconds(5));

        assertThat(store.due(NOON.plusSeconds(4), 10)).isEmpty();
        var due = store.due(NOON.plusSeconds(5), 10).getFirst();
        assertThat(due.told()).isEqualTo("training");
        assertThat(due.toldProgress()).isEqualTo(0.5);
        assertThat(due.attempts()).isZero();
    }

    @Test
    public void aToldEndIsTheEnd() {
        var store = store();
        add(store, ForeignId.of(1), 1, null);
        add(store, ForeignId.of(2), 2, null);

        store.told(idOf(store, 1), "completed", 1, true, NOON);
        store.giveUp(idOf(store, 2));

        assertThat(store.anyOpen()).isFalse();
        assertThat(store.due(NOON.plusSeconds(100), 10)).isEmpty();
    }

    @Test
    public void aSecondTrainingUnderTheSameIdWaitsForTheFirstOnesEnd() {
        var store = store();
        add(store, ForeignId.of(1), 1, null);
        add(store, ForeignId.of(1), 2, null);
        store.again(idOf(store, 1), 1, NOON.plusSeconds(30));

        assertThat(store.due(NOON.plusSeconds(1), 10)).isEmpty();
        assertThat(store.newestOf(ForeignId.of(1)).orElseThrow().jobId()).isEqualTo(2);

        store.told(idOf(store, 1), "failed", 0, true, NOON.plusSeconds(30));

        assertThat(store.due(NOON.plusSeconds(31), 10).getFirst().jobId()).isEqualTo(2);
    }

    @Test
    public void withoutAJobThereIsNoTraining() {
        var store = store();
        var training = new NewTraining(ForeignId.of(1), "backend/x.csv", null);

        assertThatThrownBy(
                        () ->
                                store.add(
                                        training,
                                        NOON,
                                        () -> {
                                            throw new IllegalStateException("disk full");
                                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(store.anyOpen()).isFalse();
    }
}
