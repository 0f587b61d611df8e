package echochat.web.api;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import echochat.core.account.Caller;
import echochat.core.dataset.DatasetId;
import echochat.core.training.JobId;
import echochat.core.training.JobUpdates;
import echochat.core.training.OutsideReport;
import echochat.core.training.TrainingJobs;
import echochat.core.workspace.WorkspaceId;
import echochat.web.http.Open;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Trainings: starting, watching and cancelling them.
@RestController
public final class TrainingApi {
    private final TrainingJobs jobs;
    private final JobUpdates updates;
    private final ServiceToken token;

    public TrainingApi(TrainingJobs jobs, JobUpdates updates, ServiceToken token) {
        this.jobs = jobs;
        this.updates = updates;
        this.token = token;
    }

    public record TrainAnswer(String message, @JsonProperty("training_job") JobView trainingJob) {}

    /// How a training goes, as its outside trainer tells it; what is absent stays as it is.
    public record ReportRequest(
            @Nullable String status,
            @Nullable Double progress,
            @Nullable String log,
            @JsonAlias("model_path") @Nullable String modelPath,
            @JsonAlias("finished_at") @Nullable Instant finishedAt) {}

    @PostMapping("/api/datasets/{id}/train")
    @ResponseStatus(HttpStatus.CREATED)
    public TrainAnswer trainDataset(Caller caller, @PathVariable("id") long dataset) {
        var job = jobs.queue(caller, new DatasetId(dataset));
        return new TrainAnswer("Training queued.", JobView.of(job));
    }

    @GetMapping("/api/workspaces/{id}/training-jobs")
    public List<JobView> listTrainingJobs(Caller caller, @PathVariable("id") long workspace) {
        return jobs.newest(caller, new WorkspaceId(workspace)).stream().map(JobView::of).toList();
    }

    @GetMapping("/api/training-jobs/{id}")
    public JobView getTrainingJob(Caller caller, @PathVariable("id") long id) {
        return JobView.of(jobs.find(caller, new JobId(id)));
    }

    /// The same as events named `job`, each time it changes, until it has ended.
    @GetMapping(
            path = "/api/training-jobs/{id}/events",
            produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    public ResponseEntity<SseEmitter> watchTrainingJob(Caller caller, @PathVariable("id") long id) {
        var job = jobs.find(caller, new JobId(id));
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                // A proxy that collects the answer first would show nothing.
                .header("X-Accel-Buffering", "no")
                .body(JobEvents.of(updates.watch(job.id())));
    }

    @PostMapping("/api/training-jobs/{id}/cancel")
    public JobView cancelTrainingJob(Caller caller, @PathVariable("id") long id) {
        return JobView.of(jobs.cancel(caller, new JobId(id)));
    }

    /// For an outside trainer, which shows the service token.
    @Open
    @PatchMapping("/api/training-jobs/{id}")
    public JobView reportTrainingJob(
            HttpServletRequest request,
            @PathVariable("id") long id,
            @RequestBody ReportRequest report) {
        token.require(request);
        var told =
                new OutsideReport(
                        report.status(),
                        report.progress(),
                        report.log(),
                        report.modelPath(),
                        report.finishedAt());
        return JobView.of(jobs.report(new JobId(id), told));
    }
}
