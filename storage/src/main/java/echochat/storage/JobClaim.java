package echochat.storage;

import echochat.core.training.Job;
import echochat.core.training.TrainingInput;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/// How jobs get into the queue, and out of it in a fair order.
final class JobClaim {
    // Of two that choose the same job at the same time, the slower one updates no row.
    private static final String TAKE_THE_FAIREST =
            """
            UPDATE training_jobs
            SET status = 'training', holder = :holder, outside = 0, cancel_requested = 0,
                started_at = :now, updated_at = :now, attempts = attempts + 1,
                revision = revision + 1
            WHERE status = 'queued' AND id = (
                SELECT j.id FROM training_jobs j
                LEFT JOIN (SELECT workspace_id, COUNT(*) AS jobs FROM training_jobs
                           WHERE status = 'training' GROUP BY workspace_id) running
                    ON running.workspace_id = j.workspace_id
                LEFT JOIN (SELECT workspace_id, MAX(started_at) AS at FROM training_jobs
                           GROUP BY workspace_id) served
                    ON served.workspace_id = j.workspace_id
                WHERE j.status = 'queued'
                ORDER BY COALESCE(running.jobs, 0), COALESCE(served.at, 0), j.id
                LIMIT 1)
            RETURNING *
            """;

    private JobClaim() {}

    static Job inserted(JdbcClient client, WorkspaceId workspace, TrainingInput input, Instant at) {
        var dataset = input instanceof TrainingInput.OfDataset(var id) ? id.value() : null;
        var file = input instanceof TrainingInput.OfFile of ? of : null;
        return client.sql(
                        """
                        INSERT INTO training_jobs (workspace_id, dataset_id, file_path, file_format,
                            status, created_at, updated_at)
                        VALUES (?, ?, ?, ?, 'queued', ?, ?) RETURNING *
                        """)
                .param(workspace.value())
                .param(dataset)
                .param(file == null ? null : file.path())
                .param(file == null ? null : file.format())
                .param(at.toEpochMilli())
                .param(at.toEpochMilli())
                .query(JobRow::job)
                .single();
    }

    static Optional<Job> claimed(JdbcClient client, String holder, Instant at) {
        var resumed = resumed(client, holder, at);
        while (resumed.isEmpty() && anyQueued(client)) {
            resumed =
                    client.sql(TAKE_THE_FAIREST)
                            .param("holder", holder)
                            .param("now", at.toEpochMilli())
                            .query(JobRow::job)
                            .optional();
        }
        return resumed;
    }

    private static Optional<Job> resumed(JdbcClient client, String holder, Instant at) {
        return client.sql(
                        """
                        UPDATE training_jobs
                        SET attempts = attempts + 1, revision = revision + 1, updated_at = ?
                        WHERE status = 'training' AND holder = ? RETURNING *
                        """)
                .params(at.toEpochMilli(), holder)
                .query(JobRow::job)
                .optional();
    }

    private static boolean anyQueued(JdbcClient client) {
        return !client.sql("SELECT 1 FROM training_jobs WHERE status = 'queued' LIMIT 1")
                .query(Integer.class)
                .list()
                .isEmpty();
    }
}
