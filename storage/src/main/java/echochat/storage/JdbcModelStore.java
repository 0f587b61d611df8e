package echochat.storage;

import echochat.core.dataset.DatasetId;
import echochat.core.model.Figures;
import echochat.core.model.Model;
import echochat.core.model.ModelId;
import echochat.core.model.ModelStore;
import echochat.core.model.NewModel;
import echochat.core.workspace.BackendWorkspace;
import echochat.core.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Models in the database.
public final class JdbcModelStore implements ModelStore {
    private static final String SELECT =
            """
            SELECT m.*, EXISTS (SELECT 1 FROM active_models a
                                WHERE a.workspace_id = m.workspace_id AND a.model_id = m.id)
                        AS active
            FROM models m
            """;

    private final Database database;

    public JdbcModelStore(Database database) {
        this.database = database;
    }

    @Override
    public Model add(WorkspaceId workspace, NewModel model, Instant at) {
        var dataset = model.origin().dataset();
        long id =
                database.write(
                        client ->
                                client.sql(
                                                """
                                                INSERT INTO models (workspace_id, job_id, dataset_id,
                                                    data_name, name, blob_name, size, figures,
                                                    created_at)
                                                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
                                                """)
                                        .param(workspace.value())
                                        .param(model.origin().job())
                                        .param(dataset == null ? null : dataset.value())
                                        .param(model.origin().data())
                                        .param(model.name())
                                        .param(model.file().blob())
                                        .param(model.file().size())
                                        .param(Json.of(model.figures()))
                                        .param(at.toEpochMilli())
                                        .query(Long.class)
                                        .single());
        return new Model(
                new ModelId(id),
                workspace,
                model.name(),
                model.origin(),
                model.file(),
                model.figures(),
                false,
                at);
    }

    @Override
    public Optional<Model> find(ModelId id) {
        return database.reader()
                .sql(SELECT + "WHERE m.id = ?")
                .param(id.value())
                .query(JdbcModelStore::model)
                .optional();
    }

    @Override
    public List<Model> list(WorkspaceId workspace) {
        return database.reader()
                .sql(SELECT + "WHERE m.workspace_id = ? ORDER BY m.id DESC")
                .param(workspace.value())
                .query(JdbcModelStore::model)
                .list();
    }

    @Override
    public Optional<ModelId> active(WorkspaceId workspace) {
        return database.reader()
                .sql("SELECT model_id FROM active_models WHERE workspace_id = ?")
                .param(workspace.value())
                .query((row, _) -> new ModelId(row.getLong(1)))
                .optional();
    }

    @Override
    public void activate(WorkspaceId workspace, ModelId model, Instant at) {
        database.write(
                client ->
                        client.sql(
                                        """
                                        INSERT INTO active_models (workspace_id, model_id, since)
                                        VALUES (?, ?, ?)
                                        ON CONFLICT (workspace_id) DO UPDATE
                                        SET model_id = excluded.model_id, since = excluded.since
                                        """)
                                .params(workspace.value(), model.value(), at.toEpochMilli())
                                .update());
    }

    @Override
    public Optional<WorkspaceId> oldestWithActive() {
        return database.reader()
                .sql(
                        """
                        SELECT workspace_id FROM active_models
                        WHERE workspace_id <> ? ORDER BY workspace_id LIMIT 1
                        """)
                .param(BackendWorkspace.ID.value())
                .query((row, _) -> new WorkspaceId(row.getLong(1)))
                .optional();
    }

    @Override
    public List<String> blobs() {
        return database.reader().sql("SELECT blob_name FROM models").query(String.class).list();
    }

    private static Model model(ResultSet row, int number) throws SQLException {
        var dataset = row.getLong("dataset_id");
        return new Model(
                new ModelId(row.getLong("id")),
                new WorkspaceId(row.getLong("workspace_id")),
                row.getString("name"),
                new Model.Origin(
                        row.getLong("job_id"),
                        dataset == 0 ? null : new DatasetId(dataset),
                        row.getString("data_name")),
                new Model.File(row.getString("blob_name"), row.getLong("size")),
                Json.read(row.getString("figures"), Figures.class),
                row.getBoolean("active"),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
