package echochat.core.backend;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What every store of annotations keeps to.
public abstract class AnnotationStoreContract {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final TrainingExample ROME =
            new TrainingExample(
                    "fly to Rome 🛫", "book", List.of(EntitySpan.of("city", 7, 11, "Rome")));
    private static final TrainingExample HELLO = new TrainingExample("hello", "greet", List.of());

    protected abstract AnnotationStore store();

    private static List<TrainingExample> all(AnnotationStore store, @Nullable String workspace) {
        var all = new ArrayList<TrainingExample>();
        store.forEach(workspace, all::add);
        return all;
    }

    @Test
    public void anAnnotationComesBackAsItWasSaved() {
        var store = store();

        var saved = store.save(ForeignId.of(7), ROME, NOON);

        assertThat(store.list("7", 10, 0)).containsExactly(saved);
        assertThat(saved.example()).isEqualTo(ROME);
        assertThat(saved.workspace()).isEqualTo(ForeignId.of(7));
        assertThat(saved.savedAt()).isEqualTo(NOON);
    }

    @Test
    public void aTextAnnotatedAgainIsReplaced() {
        var store = store();
        store.save(ForeignId.of(7), new TrainingExample("hello", "leave", List.of()), NOON);

        store.save(ForeignId.of("7"), HELLO, NOON.plusSeconds(1));

        assertThat(store.count("7")).isEqualTo(1);
        assertThat(all(store, "7")).containsExactly(HELLO);
    }

    @Test
    public void workspacesAreKeptApart() {
        var store = store();
        store.save(ForeignId.of(7), HELLO, NOON);
        store.save(ForeignId.of("shop"), ROME, NOON);

        assertThat(all(store, "7")).containsExactly(HELLO);
        assertThat(all(store, "shop")).containsExactly(ROME);
        assertThat(all(store, null)).containsExactly(HELLO, ROME);
        assertThat(store.list("none", 10, 0)).isEmpty();
        assertThat(store.count("none")).isZero();
    }

    @Test
    public void aListIsReadPieceByPiece() {
        var store = store();
        store.save(ForeignId.of(7), HELLO, NOON);
        store.save(ForeignId.of(7), ROME, NOON);

        assertThat(store.list("7", 1, 1)).extracting(Annotation::example).containsExactly(ROME);
    }
}
