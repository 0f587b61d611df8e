package echochat.storage;

import echochat.core.backend.OutsideModels;
import echochat.core.workspace.WorkspaceId;
import java.util.Optional;

/// Finds out from the training jobs what an outside backend has trained.
public final class JdbcOutsideModels implements OutsideModels {
    private final Database database;

    public JdbcOutsideModels(Database database) {
        this.database = database;
    }

    @Override
    public Optional<WorkspaceId> newestOwner() {
        return database.reader()
                .sql(
                        """
                        SELECT workspace_id FROM training_jobs
                        WHERE status = 'completed' AND model_id IS NULL
                        ORDER BY finished_at DESC, id DESC LIMIT 1
                        """)
                .query((row, _) -> new WorkspaceId(row.getLong(1)))
                .optional();
    }
}
