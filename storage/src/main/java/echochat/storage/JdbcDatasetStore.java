package echochat.storage;

import echochat.core.dataset.Dataset;
import echochat.core.dataset.DatasetId;
import echochat.core.dataset.DatasetStatus;
import echochat.core.dataset.DatasetStore;
import echochat.core.dataset.ValidationReport;
import echochat.core.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// Datasets in the database.
public final class JdbcDatasetStore implements DatasetStore {
    private static final String SELECT =
            """
            SELECT d.*, EXISTS (SELECT 1 FROM training_jobs j
                                WHERE j.dataset_id = d.id AND j.status = 'training') AS in_training
            FROM datasets d
            """;

    private final Database database;

    public JdbcDatasetStore(Database database) {
        this.database = database;
    }

    @Override
    public Dataset add(
            WorkspaceId workspace, Instant at, Function<DatasetId, Dataset.Upload> placing) {
        return database.write(
                client -> {
                    var id =
                            client.sql(
                                            """
                                            INSERT INTO datasets (workspace_id, filename, blob_name,
                                                size, status, created_at, updated_at)
                                            VALUES (?, '', '', 0, 'uploaded', ?, ?) RETURNING id
                                            """)
                                    .params(workspace.value(), at.toEpochMilli(), at.toEpochMilli())
                                    .query(Long.class)
                                    .single();
                    var upload = placing.apply(new DatasetId(id));
                    client.sql(
                                    """
                                    UPDATE datasets SET filename = ?, blob_name = ?, size = ?
                                    WHERE id = ?
                                    """)
                            .params(upload.filename(), upload.blob(), upload.size(), id)
                            .update();
                    return new Dataset(
                            new DatasetId(id),
                            workspace,
                            upload,
                            DatasetStatus.UPLOADED,
                            null,
                            new Dataset.Times(at, at));
                });
    }

    @Override
    public Optional<Dataset> find(DatasetId id) {
        return database.reader()
                .sql(SELECT + "WHERE d.id = ?")
                .param(id.value())
                .query(JdbcDatasetStore::dataset)
                .optional();
    }

    @Override
    public List<Dataset> list(WorkspaceId workspace) {
        return database.reader()
                .sql(SELECT + "WHERE d.workspace_id = ? ORDER BY d.id DESC")
                .param(workspace.value())
                .query(JdbcDatasetStore::dataset)
                .list();
    }

    @Override
    public void validating(DatasetId id, Instant at) {
        database.write(
                client ->
                        client.sql("UPDATE datasets SET status = ?, updated_at = ? WHERE id = ?")
                                .params(
                                        DatasetStatus.VALIDATING.word(),
                                        at.toEpochMilli(),
                                        id.value())
                                .update());
    }

    @Override
    public void validated(DatasetId id, ValidationReport report, Instant at) {
        var status = report.valid() ? DatasetStatus.VALIDATED : DatasetStatus.ERROR;
        database.write(
                client ->
                        client.sql(
                                        """
                                        UPDATE datasets SET status = ?, report = ?, updated_at = ?
                                        WHERE id = ?
                                        """)
                                .params(
                                        status.word(),
                                        Json.of(report),
                                        at.toEpochMilli(),
                                        id.value())
                                .update());
    }

    @Override
    public List<DatasetId> unchecked() {
        return database.reader()
                .sql(
                        """
                        SELECT id FROM datasets WHERE status IN ('uploaded', 'validating')
                        ORDER BY id
                        """)
                .query((row, _) -> new DatasetId(row.getLong("id")))
                .list();
    }

    @Override
    public OptionalLong openTraining(DatasetId id) {
        return database
                .reader()
                .sql(
                        """
                        SELECT id FROM training_jobs
                        WHERE dataset_id = ? AND status IN ('queued', 'training')
                        ORDER BY id LIMIT 1
                        """)
                .param(id.value())
                .query(Long.class)
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    @Override
    public void delete(DatasetId id) {
        database.write(
                client ->
                        client.sql("DELETE FROM datasets WHERE id = ?").param(id.value()).update());
    }

    private static Dataset dataset(ResultSet row, int number) throws SQLException {
        var stored = DatasetStatus.of(row.getString("status"));
        var report = row.getString("report");
        return new Dataset(
                new DatasetId(row.getLong("id")),
                new WorkspaceId(row.getLong("workspace_id")),
                new Dataset.Upload(
                        row.getString("filename"), row.getString("blob_name"), row.getLong("size")),
                row.getBoolean("in_training") ? DatasetStatus.TRAINING : stored,
                report == null ? null : Json.read(report, ValidationReport.class),
                new Dataset.Times(
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        Instant.ofEpochMilli(row.getLong("updated_at"))));
    }
}
