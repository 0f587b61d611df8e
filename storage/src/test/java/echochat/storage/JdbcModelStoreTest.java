package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.DatasetId;
import echochat.core.model.Figures;
import echochat.core.model.Model;
import echochat.core.model.ModelId;
import echochat.core.model.NewModel;
import echochat.core.model.Scores;
import echochat.core.workspace.BackendWorkspace;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
class JdbcModelStoreTest {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_000L);

    @Parameter private Dialect dialect;

    private Database database;
    private JdbcModelStore models;
    private WorkspaceId workspace;

    @BeforeEach
    void open() {
        database = TestDatabase.open(dialect);
        models = new JdbcModelStore(database);
        workspace = TestWorkspaces.add(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aModelIsFoundAsItWasAdded() {
        var old = add(workspace, "old", null);
        var comparison = new Figures.Comparison(old.id(), "old", new Scores(9, 0.5, 0.4, 3, 0.2));

        var added = add(workspace, "new", comparison);

        assertThat(models.find(added.id())).contains(added);
        assertThat(models.list(workspace)).containsExactly(added, old);
        assertThat(models.blobs()).containsExactlyInAnyOrder("models/old.echo", "models/new.echo");
        assertThat(models.find(new ModelId(4711))).isEmpty();
    }

    @Test
    void oneModelOfAWorkspaceIsInServiceAndGoingBackIsOneStep() {
        var first = add(workspace, "first", null);
        var second = add(workspace, "second", null);
        assertThat(models.active(workspace)).isEmpty();

        models.activate(workspace, first.id(), NOON);
        models.activate(workspace, second.id(), NOON);
        models.activate(workspace, first.id(), NOON);

        assertThat(models.active(workspace)).contains(first.id());
        assertThat(models.find(first.id()).orElseThrow().active()).isTrue();
        assertThat(models.find(second.id()).orElseThrow().active()).isFalse();
    }

    @Test
    void theOldestWorkspaceOfPeopleWithAModelInServiceIsKnown() {
        assertThat(models.oldestWithActive()).isEmpty();
        activate(BackendWorkspace.ID);
        assertThat(models.oldestWithActive()).isEmpty();

        activate(TestWorkspaces.add(database));
        activate(workspace);

        assertThat(models.oldestWithActive()).contains(workspace);
    }

    private void activate(WorkspaceId where) {
        models.activate(where, add(where, "m" + where.value(), null).id(), NOON);
    }

    private Model add(WorkspaceId where, String name, Figures.Comparison comparison) {
        var scores = new Scores(9, 0.75, 0.7, 3, 0.5);
        return models.add(
                where,
                new NewModel(
                        name,
                        new Model.Origin(3, new DatasetId(7), "shop.csv"),
                        new Model.File("models/" + name + ".echo", 12),
                        new Figures(10, 2, 1, 0.5, scores, comparison)),
                NOON);
    }
}
