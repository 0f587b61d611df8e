package echochat.web.api;

import echochat.core.account.Caller;
import echochat.core.model.Figures;
import echochat.core.model.Model;
import echochat.core.model.ModelId;
import echochat.core.model.Models;
import echochat.core.model.Scores;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Models: their figures, their files, and which one is in service.
@RestController
public final class ModelApi {
    private final Models models;

    public ModelApi(Models models) {
        this.models = models;
    }

    /// @param data what was trained on, in words
    /// @param active whether it answers its workspace's messages
    public record ModelView(
            long id,
            long workspaceId,
            String name,
            long jobId,
            @Nullable Long datasetId,
            String data,
            String path,
            long size,
            boolean active,
            FiguresView figures,
            Instant createdAt) {
        static ModelView of(Model model) {
            var dataset = model.origin().dataset();
            return new ModelView(
                    model.id().value(),
                    model.workspace().value(),
                    model.name(),
                    model.origin().job(),
                    dataset == null ? null : dataset.value(),
                    model.origin().data(),
                    model.file().path(),
                    model.file().size(),
                    model.active(),
                    FiguresView.of(model.figures()),
                    model.created());
        }
    }

    /// @param seconds that the training took
    /// @param scores on sentences that were set aside; its `sentences` is the n
    /// @param inService how the model that was in service did on the same sentences
    public record FiguresView(
            int examples,
            int intents,
            int entities,
            double seconds,
            Scores scores,
            @Nullable ComparisonView inService) {
        static FiguresView of(Figures figures) {
            return new FiguresView(
                    figures.examples(),
                    figures.intents(),
                    figures.entities(),
                    figures.seconds(),
                    figures.scores(),
                    figures.comparison().map(ComparisonView::of).orElse(null));
        }
    }

    /// Another model on the same sentences.
    public record ComparisonView(long model, String name, Scores scores) {
        static ComparisonView of(Figures.Comparison comparison) {
            return new ComparisonView(
                    comparison.model().value(), comparison.name(), comparison.scores());
        }
    }

    @GetMapping("/api/workspaces/{id}/models")
    public List<ModelView> listModels(Caller caller, @PathVariable("id") long workspace) {
        return models.list(caller, new WorkspaceId(workspace)).stream().map(ModelView::of).toList();
    }

    @PostMapping("/api/models/{id}/activate")
    public ModelView activateModel(Caller caller, @PathVariable("id") long id) {
        return ModelView.of(models.activate(caller, new ModelId(id)));
    }

    @GetMapping("/api/models/{id}/file")
    public ResponseEntity<Resource> getModelFile(Caller caller, @PathVariable("id") long id) {
        var model = models.find(caller, new ModelId(id), Role.VIEWER);
        return Downloads.of(model.name() + ".echo", model.file().size(), models.file(model)::open);
    }
}
