package echochat.core.model;

import echochat.core.blob.Blob;
import echochat.core.blob.BlobStore;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.WorkspaceBelongings;
import echochat.core.workspace.WorkspaceId;
import echochat.nlu.NluModel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/// Writes models to files and reads them again. The files of a workspace go when it goes.
public final class ModelFiles implements WorkspaceBelongings {
    private static final Pattern OURS =
            Pattern.compile("models/\\d{8}-\\d{6}-\\d+(\\.twin)?\\.echo");

    private final ModelStore models;
    private final BlobStore blobs;

    public ModelFiles(ModelStore models, BlobStore blobs) {
        this.models = models;
        this.blobs = blobs;
    }

    /// Keeps a model under a name, whole or not at all.
    public Model.File save(NluModel model, String blob) {
        try (var draft = blobs.draft()) {
            model.save(draft.output());
            draft.keepAs(blob);
            return new Model.File(blob, draft.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public NluModel load(String blob, String modelName) {
        try (var in = new BufferedInputStream(find(blob, modelName).open())) {
            return NluModel.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException("reading model " + modelName, failed);
        }
    }

    public Blob find(String blob, String modelName) {
        return blobs.find(blob)
                .orElseThrow(() -> new ProblemException(Problem.MODEL_FILE_MISSING, modelName));
    }

    /// Forgets a model's file and its twin's.
    public void delete(Model.File file) {
        blobs.delete(file.blob());
        blobs.delete(file.twin());
    }

    @Override
    public void deleteOf(WorkspaceId workspace) {
        models.list(workspace).forEach(model -> delete(model.file()));
    }

    /// Forgets files that were kept before a time and belong to no model: those that a training
    /// stored just before its program died.
    public void sweep(Instant keptBefore) {
        var known = Set.copyOf(models.blobs());
        blobs.names("models", keptBefore).stream()
                .filter(name -> OURS.matcher(name).matches())
                .filter(name -> !known.contains(name.replace(".twin.echo", ".echo")))
                .forEach(blobs::delete);
    }
}
