package echochat.storage;

import echochat.core.dataset.DatasetId;
import echochat.core.model.ModelId;
import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import echochat.core.training.CurvePoint;
import echochat.core.training.Job;
import echochat.core.training.JobId;
import echochat.core.training.JobProgress;
import echochat.core.training.JobState;
import echochat.core.training.TrainingInput;
import echochat.core.workspace.WorkspaceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A job as a row of `training_jobs`, and back.
final class JobRow {
    private JobRow() {}

    static Job job(ResultSet row, int number) throws SQLException {
        return new Job(
                new JobId(row.getLong("id")),
                new WorkspaceId(row.getLong("workspace_id")),
                input(row),
                state(row),
                progress(row),
                new Job.Times(
                        Instant.ofEpochMilli(row.getLong("created_at")),
                        instant(row.getLong("started_at")),
                        Instant.ofEpochMilli(row.getLong("updated_at")),
                        row.getLong("revision"),
                        row.getInt("attempts")));
    }

    private static TrainingInput input(ResultSet row) throws SQLException {
        var path = row.getString("file_path");
        return path == null
                ? new TrainingInput.OfDataset(new DatasetId(row.getLong("dataset_id")))
                : new TrainingInput.OfFile(path, row.getString("file_format"));
    }

    private static JobState state(ResultSet row) throws SQLException {
        var ended = Instant.ofEpochMilli(row.getLong("finished_at"));
        return switch (row.getString("status")) {
            case "queued" -> new JobState.Queued();
            case "training" ->
                    new JobState.Training(
                            row.getString("holder"),
                            row.getBoolean("outside"),
                            row.getBoolean("cancel_requested"));
            case "completed" -> {
                var model = row.getLong("model_id");
                yield new JobState.Completed(
                        model == 0 ? null : new ModelId(model), row.getString("model_path"), ended);
            }
            case "failed" ->
                    new JobState.Failed(
                            new Notice(
                                    Problem.valueOf(row.getString("problem")),
                                    row.getString("what"),
                                    row.getString("mend")),
                            ended);
            case "cancelled" -> new JobState.Cancelled(ended);
            default -> throw new IllegalStateException("status " + row.getString("status"));
        };
    }

    private static JobProgress progress(ResultSet row) throws SQLException {
        return new JobProgress(
                row.getDouble("fraction"),
                row.getString("phase"),
                row.getString("log"),
                Arrays.asList(Json.read(row.getString("curve"), CurvePoint[].class)),
                new JobProgress.Pace(
                        row.getDouble("examples_per_second"), row.getDouble("seconds_left")));
    }

    /// The columns that may change, with their values.
    static Map<String, @Nullable Object> columns(Job job) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        var state = job.state();
        columns.put("status", state.word());
        columns.put("fraction", job.progress().fraction());
        columns.put("phase", job.progress().phase());
        columns.put("log", job.progress().log());
        columns.put("curve", Json.of(job.progress().curve()));
        columns.put("examples_per_second", job.progress().pace().examplesPerSecond());
        columns.put("seconds_left", job.progress().pace().secondsLeft());
        if (state instanceof JobState.Queued) {
            columns.put("attempts", 0);
        }
        columns.putAll(held(state));
        columns.putAll(ended(state));
        return columns;
    }

    private static Map<String, Object> held(JobState state) {
        return state instanceof JobState.Training(var holder, var outside, var cancelRequested)
                ? Map.of(
                        "holder", holder,
                        "outside", outside ? 1 : 0,
                        "cancel_requested", cancelRequested ? 1 : 0)
                : Map.of("holder", "", "outside", 0, "cancel_requested", 0);
    }

    private static Map<String, @Nullable Object> ended(JobState state) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        if (state instanceof JobState.Ended ended) {
            columns.put("finished_at", ended.at().toEpochMilli());
        }
        if (state instanceof JobState.Failed(var notice, _)) {
            columns.put("problem", notice.problem().name());
            columns.put("what", notice.what());
            columns.put("mend", notice.mend());
        }
        if (state instanceof JobState.Completed(var model, var path, _)) {
            columns.put("model_id", model == null ? null : model.value());
            columns.put("model_path", path);
        }
        return columns;
    }

    private static @Nullable Instant instant(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis);
    }
}
