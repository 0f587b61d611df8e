package echochat.web.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import echochat.core.account.Caller;
import echochat.core.dataset.DatasetId;
import echochat.core.dataset.Datasets;
import echochat.core.dataset.Example;
import echochat.core.dataset.ExamplePages;
import echochat.core.dataset.ValidationReport;
import echochat.core.dataset.Validations;
import echochat.core.problem.Kind;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceId;
import echochat.nlu.EntitySpan;
import echochat.web.api.DatasetView.FindingView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Datasets: looking at them, checking them, taking them away.
@RestController
public final class DatasetApi {
    private final Datasets datasets;
    private final Validations validations;
    private final ExamplePages pages;

    public DatasetApi(Datasets datasets, Validations validations, ExamplePages pages) {
        this.datasets = datasets;
        this.validations = validations;
        this.pages = pages;
    }

    /// What a check found, in the words of the guide.
    ///
    /// @param sampleCount how many sentences were read
    /// @param errors the sentences of all findings that are errors
    public record ValidationView(
            boolean valid,
            List<String> intents,
            List<String> entities,
            @JsonProperty("sample_count") long sampleCount,
            List<String> errors,
            List<FindingView> findings) {

        static ValidationView of(ValidationReport report) {
            return new ValidationView(
                    report.valid(),
                    List.copyOf(report.intents().keySet()),
                    List.copyOf(report.entities().keySet()),
                    report.examples(),
                    report.findings().stream()
                            .filter(fault -> fault.severity() == Kind.ERROR)
                            .map(ValidationView::sentence)
                            .toList(),
                    report.findings().stream().map(FindingView::of).toList());
        }

        private static String sentence(ValidationReport.Fault fault) {
            var place = fault.line() == 0 ? "" : "Line " + fault.line() + ": ";
            return place + fault.what() + " " + fault.mend();
        }
    }

    /// Offsets are in UTF-16 units, as JavaScript counts; `end` is exclusive.
    public record SpanView(
            String entity,
            int start,
            int end,
            String value,
            @Nullable String role,
            @Nullable String group) {
        static SpanView of(EntitySpan span) {
            return new SpanView(
                    span.entity(),
                    span.start(),
                    span.end(),
                    span.value(),
                    span.role(),
                    span.group());
        }
    }

    public record ExampleView(String text, String intent, List<SpanView> entities, int line) {
        static ExampleView of(Example example) {
            var content = example.content();
            return new ExampleView(
                    content.text(),
                    content.intent(),
                    content.entities().stream().map(SpanView::of).toList(),
                    example.location().line());
        }
    }

    /// @param total how many there are on all pages
    public record ExamplePageView(List<ExampleView> examples, long total) {}

    @GetMapping("/api/workspaces/{id}/datasets")
    public List<DatasetView> listDatasets(Caller caller, @PathVariable("id") long workspace) {
        return datasets.list(caller, new WorkspaceId(workspace)).stream()
                .map(DatasetView::of)
                .toList();
    }

    @GetMapping("/api/datasets/{id}")
    public DatasetView getDataset(Caller caller, @PathVariable("id") long id) {
        return DatasetView.of(datasets.find(caller, new DatasetId(id), Role.VIEWER));
    }

    @DeleteMapping("/api/datasets/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void deleteDataset(Caller caller, @PathVariable("id") long id) {
        datasets.delete(caller, new DatasetId(id));
    }

    @PostMapping("/api/datasets/{id}/validate")
    public ValidationView validateDataset(Caller caller, @PathVariable("id") long id) {
        return ValidationView.of(validations.validate(caller, new DatasetId(id)));
    }

    @GetMapping("/api/datasets/{id}/file")
    public ResponseEntity<Resource> getDatasetFile(Caller caller, @PathVariable("id") long id) {
        var dataset = datasets.find(caller, new DatasetId(id), Role.VIEWER);
        var file = datasets.original(dataset);
        return Downloads.of(file.name(), file.size(), file::open);
    }

    @GetMapping("/api/datasets/{id}/examples")
    public ExamplePageView listExamples(
            Caller caller,
            @PathVariable("id") long id,
            @RequestParam(name = "search", defaultValue = "") String search,
            @RequestParam(name = "intent", defaultValue = "") String intent,
            @RequestParam(name = "offset", defaultValue = "0") long offset,
            @RequestParam(name = "limit", defaultValue = "50") int limit) {
        var dataset = datasets.find(caller, new DatasetId(id), Role.VIEWER);
        var page = pages.page(dataset, new ExamplePages.Filter(search, intent, offset, limit));
        return new ExamplePageView(
                page.examples().stream().map(ExampleView::of).toList(), page.total());
    }
}
