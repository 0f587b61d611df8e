package echochat.storage;

import echochat.core.backend.BackendTraining;
import echochat.core.backend.BackendTrainingStore;
import echochat.core.backend.ForeignId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/// Trainings of the backend face in the database.
public final class JdbcBackendTrainingStore implements BackendTrainingStore {
    private final Database database;

    public JdbcBackendTrainingStore(Database database) {
        this.database = database;
    }

    @Override
    public void add(NewTraining training, Instant now, LongSupplier newJob) {
        database.write(
                client ->
                        client.sql(
                                        """
                                        INSERT INTO backend_trainings (foreign_id,
                                            foreign_id_is_number, file, next_try_at,
                                            created_at, job_id, annotations_of)
                                        VALUES (?, ?, ?, ?, ?, ?, ?)
                                        """)
                                .params(
                                        training.foreignId().text(),
                                        training.foreignId().number() ? 1 : 0,
                                        training.file(),
                                        now.toEpochMilli(),
                                        now.toEpochMilli(),
                                        newJob.getAsLong())
                                .param(training.annotationsOf())
                                .update());
    }

    @Override
    public Optional<BackendTraining> newestOf(ForeignId foreignId) {
        return database.reader()
                .sql(
                        """
                        SELECT * FROM backend_trainings WHERE foreign_id = ?
                        ORDER BY id DESC LIMIT 1
                        """)
                .param(foreignId.text())
                .query(JdbcBackendTrainingStore::training)
                .optional();
    }

    @Override
    public Optional<BackendTraining> byJob(long jobId) {
        return database.reader()
                .sql("SELECT * FROM backend_trainings WHERE job_id = ?")
                .param(jobId)
                .query(JdbcBackendTrainingStore::training)
                .optional();
    }

    @Override
    public List<BackendTraining> due(Instant now, int limit) {
        return database.reader()
                .sql(
                        """
                        SELECT * FROM backend_trainings t
                        WHERE closed = 0 AND next_try_at <= ? AND NOT EXISTS (
                            SELECT 1 FROM backend_trainings older
                            WHERE older.foreign_id = t.foreign_id AND older.id < t.id
                                AND older.closed = 0)
                        ORDER BY next_try_at, id LIMIT ?
                        """)
                .params(now.toEpochMilli(), limit)
                .query(JdbcBackendTrainingStore::training)
                .list();
    }

    @Override
    public boolean anyOpen() {
        return database.reader()
                .sql("SELECT id FROM backend_trainings WHERE closed = 0 LIMIT 1")
                .query(Long.class)
                .optional()
                .isPresent();
    }

    @Override
    public boolean claim(BackendTraining training, Instant until) {
        return 1
                == change(
                        """
                        UPDATE backend_trainings SET next_try_at = ?
                        WHERE id = ? AND next_try_at = ? AND closed = 0
                        """,
                        until.toEpochMilli(),
                        training.id(),
                        training.nextTryAt().toEpochMilli());
    }

    @Override
    public void told(long id, String status, double progress, boolean ended, Instant nextTryAt) {
        change(
                """
                UPDATE backend_trainings
                SET told = ?, told_progress = ?, closed = ?, attempts = 0, next_try_at = ?
                WHERE id = ?
                """,
                status,
                progress,
                ended ? 1 : 0,
                nextTryAt.toEpochMilli(),
                id);
    }

    @Override
    public void again(long id, int attempts, Instant nextTryAt) {
        change(
                "UPDATE backend_trainings SET attempts = ?, next_try_at = ? WHERE id = ?",
                attempts,
                nextTryAt.toEpochMilli(),
                id);
    }

    @Override
    public void giveUp(long id) {
        change("UPDATE backend_trainings SET closed = 1 WHERE id = ?", id);
    }

    private int change(String sql, @Nullable Object... words) {
        return database.write(client -> client.sql(sql).params(words).update());
    }

    private static BackendTraining training(ResultSet row, int number) throws SQLException {
        return new BackendTraining(
                row.getLong("id"),
                new ForeignId(row.getString("foreign_id"), row.getInt("foreign_id_is_number") == 1),
                row.getLong("job_id"),
                row.getString("file"),
                row.getString("annotations_of"),
                row.getString("told"),
                row.getDouble("told_progress"),
                row.getInt("attempts"),
                Instant.ofEpochMilli(row.getLong("next_try_at")),
                Instant.ofEpochMilli(row.getLong("created_at")));
    }
}
