package echochat.storage;

import echochat.core.model.Model;
import echochat.core.model.ModelStore;
import echochat.core.model.NewModel;
import echochat.core.training.Job;
import echochat.core.training.JobId;
import echochat.core.training.JobState.Completed;
import echochat.core.training.JobStep;
import echochat.core.training.JobStore;
import echochat.core.training.TrainingInput;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Training jobs in the database.
public final class JdbcJobStore implements JobStore {
    private final Database database;
    private final ModelStore models;
    private final InstantSource clock;

    public JdbcJobStore(Database database, ModelStore models, InstantSource clock) {
        this.database = database;
        this.models = models;
        this.clock = clock;
    }

    @Override
    public Job add(WorkspaceId workspace, TrainingInput input, Instant at) {
        return database.write(client -> JobClaim.inserted(client, workspace, input, at));
    }

    @Override
    public Optional<Job> find(JobId id) {
        return database.reader()
                .sql("SELECT * FROM training_jobs WHERE id = ?")
                .param(id.value())
                .query(JobRow::job)
                .optional();
    }

    @Override
    public long revision(JobId id) {
        return database.reader()
                .sql("SELECT revision FROM training_jobs WHERE id = ?")
                .param(id.value())
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public List<Job> newest(WorkspaceId workspace, int atMost) {
        return database.reader()
                .sql("SELECT * FROM training_jobs WHERE workspace_id = ? ORDER BY id DESC LIMIT ?")
                .params(workspace.value(), atMost)
                .query(JobRow::job)
                .list();
    }

    @Override
    public Optional<Job> change(JobId id, UnaryOperator<Job> change) {
        return database.write(
                client -> locked(client, id).map(job -> written(client, change.apply(job))));
    }

    @Override
    public Optional<Job> claim(String holder, Instant at) {
        return database.write(client -> JobClaim.claimed(client, holder, at));
    }

    @Override
    public Optional<Model> complete(
            JobId id, String holder, NewModel model, boolean intoService, Instant at) {
        return database.write(
                client ->
                        locked(client, id)
                                .filter(job -> job.isHeldBy(holder))
                                .map(job -> completed(client, job, model, intoService, at)));
    }

    private Model completed(
            JdbcClient client, Job job, NewModel model, boolean intoService, Instant at) {
        var added = models.add(job.workspace(), model, at);
        if (intoService) {
            models.activate(job.workspace(), added.id(), at);
        }
        var end = new Completed(added.id(), model.file().path(), at);
        written(client, job.after(new JobStep.End(end)));
        return added;
    }

    @Override
    public List<JobId> queued() {
        return database.reader()
                .sql("SELECT id FROM training_jobs WHERE status = 'queued' ORDER BY id")
                .query((row, _) -> new JobId(row.getLong(1)))
                .list();
    }

    private Optional<Job> locked(JdbcClient client, JobId id) {
        // On SQLite the transaction is the only writer already.
        var lock = database.dialect() == Dialect.POSTGRESQL ? " FOR UPDATE" : "";
        return client.sql("SELECT * FROM training_jobs WHERE id = ?" + lock)
                .param(id.value())
                .query(JobRow::job)
                .optional();
    }

    private Job written(JdbcClient client, Job job) {
        var columns = JobRow.columns(job);
        var assignments =
                columns.keySet().stream()
                        .map(column -> column + " = :" + column)
                        .collect(Collectors.joining(", "));
        return client.sql(
                        "UPDATE training_jobs SET "
                                + assignments
                                + ", revision = revision + 1, updated_at = :now WHERE id = :id"
                                + " RETURNING *")
                .params(columns)
                .param("now", clock.millis())
                .param("id", job.id().value())
                .query(JobRow::job)
                .single();
    }
}
