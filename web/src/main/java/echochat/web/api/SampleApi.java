package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.dataset.Samples;
import echochat.core.workspace.WorkspaceId;
import echochat.web.api.UploadApi.UploadAnswer;
import echochat.web.http.Open;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The sample files: for anybody to look at, and for members to load with one click.
@RestController
public final class SampleApi {
    private final Samples samples;

    public SampleApi(Samples samples) {
        this.samples = samples;
    }

    /// @param examples how many sentences it holds
    public record SampleView(
            String name, String title, String format, String description, long examples) {
        static SampleView of(Samples.Described described) {
            var sample = described.sample();
            return new SampleView(
                    sample.name(),
                    sample.title(),
                    described.format(),
                    sample.description(),
                    described.examples());
        }
    }

    @Open
    @GetMapping("/api/samples")
    public List<SampleView> listSamples() {
        return samples.list().stream().map(SampleView::of).toList();
    }

    @Open
    @GetMapping("/api/samples/{name}")
    public ResponseEntity<Resource> getSample(@PathVariable("name") String name) {
        var file = samples.find(name).file();
        return Downloads.of(file.name(), file.size(), file::open);
    }

    @PostMapping("/api/workspaces/{id}/samples/{name}")
    @ResponseStatus(HttpStatus.CREATED)
    public UploadAnswer loadSample(
            Caller caller, @PathVariable("id") long workspace, @PathVariable("name") String name) {
        var dataset = samples.load(caller, new WorkspaceId(workspace), name);
        return new UploadAnswer("Sample loaded.", DatasetView.of(dataset));
    }
}
