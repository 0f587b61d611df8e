package echochat.web.backend;

import echochat.core.backend.BackendTrainings;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Starts trainings.
@RestController
public final class TrainingRoutes {
    private final BackendTrainings trainings;
    private final Runnable begun;

    /// @param begun is run after each training that was asked for, to have call-backs looked at
    public TrainingRoutes(BackendTrainings trainings, Runnable begun) {
        this.trainings = trainings;
        this.begun = begun;
    }

    /// @param trainingJobId as it came: a number or a text
    @JsonNaming(SnakeCaseStrategy.class)
    public record Begun(String message, Object trainingJobId, String status) {}

    @PostMapping("/backend/train")
    public Begun train(HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        var trainingJob = body.id("training_job_id");
        body.id("dataset_id");
        var path = body.text("file_path", DatasetRoutes.LONGEST_PATH);
        var format = body.text("format", DatasetRoutes.LONGEST_FORMAT);
        var workspace = body.idIfAny("workspace_id");
        body.verify();
        trainings.begin(new BackendTrainings.Wish(trainingJob, path, format, workspace));
        begun.run();
        return new Begun("Training started", Ids.json(trainingJob), "training");
    }
}
