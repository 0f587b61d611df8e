package echochat.core.model;

import echochat.core.blob.Blob;
import echochat.core.blob.BlobStore;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.nlu.NluModel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// Writes models to files and reads them again.
public final class ModelFiles {
    private final BlobStore blobs;

    public ModelFiles(BlobStore blobs) {
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
}
