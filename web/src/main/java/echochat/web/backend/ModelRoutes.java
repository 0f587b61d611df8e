package echochat.web.backend;

import echochat.core.backend.BackendModels;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Describes the newest model and hands out models as files.
@RestController
public final class ModelRoutes {
    private final BackendModels models;

    public ModelRoutes(BackendModels models) {
        this.models = models;
    }

    /// @param trainedAt ISO 8601, in UTC
    @JsonNaming(SnakeCaseStrategy.class)
    public record Metadata(
            List<String> intents,
            List<String> entities,
            int sampleCount,
            String trainedAt,
            String modelName) {}

    @GetMapping("/backend/model/metadata")
    public Metadata metadata() {
        var newest = models.describeNewest();
        var card = newest.card();
        return new Metadata(
                card.intents(),
                card.entities(),
                card.examples(),
                newest.model().created().toString(),
                newest.model().name());
    }

    @GetMapping("/backend/models/export/{model_name}")
    public void export(@PathVariable("model_name") String name, HttpServletResponse response)
            throws IOException {
        var model = models.named(name);
        var file = models.file(model);
        var blob = model.file().blob();
        response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        response.setContentLengthLong(file.size());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(blob.substring(blob.lastIndexOf('/') + 1))
                        .build()
                        .toString());
        try (var in = file.open()) {
            in.transferTo(response.getOutputStream());
        }
    }
}
