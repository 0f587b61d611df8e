package echochat.core.backend;

import echochat.core.blob.Blob;
import echochat.core.blob.BlobStore;
import echochat.core.model.Model;
import echochat.core.model.ModelId;
import echochat.core.model.ModelStore;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.BackendWorkspace;
import echochat.nlu.ModelCard;
import echochat.nlu.NluModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The models that were trained over the backend face. The newest is the one in service.
public final class BackendModels {
    private final ModelStore models;
    private final BlobStore blobs;
    private volatile @Nullable Described last;

    public BackendModels(ModelStore models, BlobStore blobs) {
        this.models = models;
        this.blobs = blobs;
    }

    /// A model's row with the card from its file.
    public record Described(Model model, ModelCard card) {}

    public Optional<ModelId> newest() {
        return models.active(BackendWorkspace.ID);
    }

    public Described describeNewest() {
        var newest =
                newest().flatMap(models::find)
                        .orElseThrow(() -> new ProblemException(Problem.BACKEND_WITHOUT_MODEL));
        var known = last;
        if (known == null || !known.model().id().equals(newest.id())) {
            known = new Described(newest, card(newest));
            last = known;
        }
        return known;
    }

    private ModelCard card(Model model) {
        try (var in = file(model).open()) {
            return NluModel.load(in).card();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// The model of a name, with or without its ending.
    public Model named(String name) {
        var wanted = name.replaceAll("\\.echo$", "");
        return models.list(BackendWorkspace.ID).stream()
                .filter(model -> model.name().replaceAll("\\.echo$", "").equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ProblemException(Problem.BACKEND_MODEL_UNKNOWN, name));
    }

    public Blob file(Model model) {
        return blobs.find(model.file().blob())
                .orElseThrow(
                        () -> new ProblemException(Problem.BACKEND_MODEL_UNKNOWN, model.name()));
    }
}
