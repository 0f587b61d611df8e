package echochat.web.backend;

import echochat.core.backend.SharedDatasets;
import echochat.core.dataset.DatasetSummary;
import echochat.core.problem.Finding;
import echochat.core.problem.Kind;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Checks a file of the shared upload folder.
@RestController
public final class DatasetRoutes {
    static final int LONGEST_PATH = 8_192;
    static final int LONGEST_FORMAT = 100;

    private final SharedDatasets datasets;

    public DatasetRoutes(SharedDatasets datasets) {
        this.datasets = datasets;
    }

    /// @param errors each as `file:line:column CODE what. mend.`; the first hundred of each code
    @JsonNaming(SnakeCaseStrategy.class)
    public record Validation(
            boolean valid,
            List<String> intents,
            List<String> entities,
            long sampleCount,
            List<String> errors) {
        static Validation of(DatasetSummary summary) {
            return new Validation(
                    summary.valid(),
                    List.copyOf(summary.intents().keySet()),
                    List.copyOf(summary.entities().keySet()),
                    summary.examples(),
                    summary.findings().kept().stream()
                            .filter(finding -> finding.notice().problem().kind() == Kind.ERROR)
                            .map(Finding::toString)
                            .toList());
        }
    }

    @PostMapping("/backend/datasets/validate")
    public Validation validate(HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        body.id("dataset_id");
        var path = body.text("file_path", LONGEST_PATH);
        var format = body.text("format", LONGEST_FORMAT);
        body.verify();
        return Validation.of(datasets.check(path, format));
    }
}
