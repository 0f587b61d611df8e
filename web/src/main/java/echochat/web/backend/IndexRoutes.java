package echochat.web.backend;

import echochat.core.backend.BackendModels;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// What the backend face is, and how it is.
@RestController
public final class IndexRoutes {
    private final String version;
    private final BackendModels models;
    private final BooleanSupplier rasaAnswers;
    private final InstantSource clock;

    /// @param rasaAnswers whether an outside Rasa server is set and answers
    public IndexRoutes(
            String version,
            BackendModels models,
            BooleanSupplier rasaAnswers,
            InstantSource clock) {
        this.version = version;
        this.models = models;
        this.rasaAnswers = rasaAnswers;
        this.clock = clock;
    }

    /// @param endpoints each as method and path
    public record Index(String name, String version, List<String> endpoints) {}

    /// @param rasaStatus of an outside Rasa server: `connected` or `disconnected`
    /// @param modelLoaded whether a model has been trained here
    /// @param timestamp ISO 8601, in UTC
    @JsonNaming(SnakeCaseStrategy.class)
    public record Health(String status, String rasaStatus, boolean modelLoaded, String timestamp) {}

    @GetMapping("/backend")
    public Index index() {
        var endpoints = Arrays.stream(BackendRoutes.values()).map(BackendRoutes::toString).toList();
        return new Index("EchoChat backend", version, endpoints);
    }

    @GetMapping("/backend/health")
    public Health health() {
        return new Health(
                "healthy",
                rasaAnswers.getAsBoolean() ? "connected" : "disconnected",
                models.newest().isPresent(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    }
}
