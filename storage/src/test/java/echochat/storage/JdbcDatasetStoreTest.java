package echochat.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.dataset.Dataset;
import echochat.core.dataset.DatasetId;
import echochat.core.dataset.DatasetStatus;
import echochat.core.dataset.ValidationReport;
import echochat.core.problem.Problem;
import echochat.core.training.JobState.Cancelled;
import echochat.core.training.JobStep;
import echochat.core.training.TrainingInput.OfDataset;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Dialect.class)
class JdbcDatasetStoreTest {
    private static final Instant NOON = Instant.ofEpochMilli(1_800_000_000_000L);

    @Parameter private Dialect dialect;

    private Database database;
    private JdbcDatasetStore datasets;
    private WorkspaceId workspace;

    @BeforeEach
    void open() {
        database = TestDatabase.open(dialect);
        datasets = new JdbcDatasetStore(database);
        workspace = TestWorkspaces.add(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aDatasetIsFoundAsItWasAdded() {
        var added = add("shop.csv");

        assertThat(datasets.find(added.id())).contains(added);
        assertThat(added.status()).isEqualTo(DatasetStatus.UPLOADED);
        assertThat(added.upload().blob()).isEqualTo("uploads/" + added.id().value());
        assertThat(datasets.unchecked()).containsExactly(added.id());
    }

    @Test
    void withoutAPlaceForItsFileThereIsNoDataset() {
        assertThatThrownBy(
                        () ->
                                datasets.add(
                                        workspace,
                                        NOON,
                                        _ -> {
                                            throw new IllegalStateException("no room");
                                        }))
                .hasMessage("no room");

        assertThat(datasets.list(workspace)).isEmpty();
    }

    @Test
    void whatACheckFoundIsReadAsItWasWritten() {
        var good = add("good.csv").id();
        var bad = add("bad.csv").id();
        var none = Map.<String, Integer>of();
        var report =
                new ValidationReport(
                        true,
                        "csv",
                        "CSV, comma, UTF-8",
                        3,
                        "en",
                        Map.of("greet", 2, "bye", 1),
                        Map.of("city", 1),
                        none,
                        Map.of("city", 2),
                        Map.of("errors", 0),
                        List.of());
        var failed = ValidationReport.failed("bad.csv", Problem.DISK_FULL.with());

        datasets.validating(good, NOON.plusMillis(1));
        assertThat(datasets.find(good).orElseThrow().status()).isEqualTo(DatasetStatus.VALIDATING);
        datasets.validated(good, report, NOON.plusMillis(2));
        datasets.validated(bad, failed, NOON.plusMillis(2));

        var checked = datasets.find(good).orElseThrow();
        assertThat(checked.status()).isEqualTo(DatasetStatus.VALIDATED);
        assertThat(checked.report()).isEqualTo(report);
        assertThat(checked.times()).isEqualTo(new Dataset.Times(NOON, NOON.plusMillis(2)));
        assertThat(datasets.find(bad).orElseThrow().report()).isEqualTo(failed);
        assertThat(datasets.find(bad).orElseThrow().status()).isEqualTo(DatasetStatus.ERROR);
        assertThat(datasets.unchecked()).isEmpty();
    }

    @Test
    void aReportOfATimeWhenListsWereNotToldApartNamesNone() {
        var failed = Json.of(ValidationReport.failed("bad.csv", Problem.DISK_FULL.with()));
        var older = failed.replace("\"lists\":{},", "");

        assertThat(older).isNotEqualTo(failed);
        assertThat(Json.read(older, ValidationReport.class).lists()).isEmpty();
    }

    @Test
    void aDatasetIsInTrainingExactlyWhileAJobOnItIs() {
        var jobs =
                new JdbcJobStore(database, new JdbcModelStore(database), InstantSource.fixed(NOON));
        var id = add("shop.csv").id();
        var none = Map.<String, Integer>of();
        datasets.validated(
                id,
                new ValidationReport(
                        true, "csv", "", 1, null, none, none, none, none, none, List.of()),
                NOON);

        var job = jobs.add(workspace, new OfDataset(id), NOON);
        assertThat(status(id)).isEqualTo(DatasetStatus.VALIDATED);
        assertThat(datasets.openTraining(id)).hasValue(job.id().value());

        jobs.claim("t", NOON);
        assertThat(status(id)).isEqualTo(DatasetStatus.TRAINING);
        assertThat(datasets.list(workspace).getFirst().status()).isEqualTo(DatasetStatus.TRAINING);

        jobs.change(job.id(), one -> one.after(new JobStep.End(new Cancelled(NOON))));
        assertThat(status(id)).isEqualTo(DatasetStatus.VALIDATED);
        assertThat(datasets.openTraining(id)).isEmpty();
    }

    @Test
    void datasetsAreListedNewestFirstAndOfOneWorkspaceOnly() {
        var first = add("a.csv");
        var second = add("b.csv");

        assertThat(datasets.list(workspace)).containsExactly(second, first);
        assertThat(datasets.list(TestWorkspaces.add(database))).isEmpty();
    }

    @Test
    void aDeletedDatasetIsGone() {
        var id = add("a.csv").id();

        datasets.delete(id);

        assertThat(datasets.find(id)).isEmpty();
    }

    private DatasetStatus status(DatasetId id) {
        return datasets.find(id).orElseThrow().status();
    }

    private Dataset add(String name) {
        return datasets.add(
                workspace, NOON, id -> new Dataset.Upload(name, "uploads/" + id.value(), 42));
    }
}
