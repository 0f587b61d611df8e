package echochat.core.dataset;

import echochat.core.account.Caller;
import echochat.core.blob.BlobName;
import echochat.core.blob.BlobStore;
import echochat.core.blob.BlobStore.Draft;
import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import echochat.core.workspace.Role;
import echochat.core.workspace.WorkspaceGuard;
import echochat.core.workspace.WorkspaceId;
import java.time.InstantSource;
import java.util.List;

/// Takes in files of examples, keeps them, and gives them back.
public final class Datasets {
    private final DatasetStore store;
    private final BlobStore blobs;
    private final WorkspaceGuard guard;
    private final InstantSource clock;

    public Datasets(
            DatasetStore store, BlobStore blobs, WorkspaceGuard guard, InstantSource clock) {
        this.store = store;
        this.blobs = blobs;
        this.guard = guard;
        this.clock = clock;
    }

    /// Makes sure that an upload into this workspace would be taken, before its bytes arrive.
    public void requireUpload(Caller caller, WorkspaceId workspace) {
        guard.require(caller, workspace, Role.MEMBER);
    }

    /// Keeps a received file as a new dataset.
    public Dataset add(Caller caller, WorkspaceId workspace, String anyName, Draft received) {
        requireUpload(caller, workspace);
        var filename = FileName.shown(anyName);
        return store.add(
                workspace,
                clock.instant(),
                id -> {
                    var blob = "uploads/datasets/" + id.value() + "-" + BlobName.safe(anyName);
                    received.keepAs(blob);
                    return new Dataset.Upload(filename, blob, received.size());
                });
    }

    /// All datasets of a workspace, newest first.
    public List<Dataset> list(Caller caller, WorkspaceId workspace) {
        guard.require(caller, workspace, Role.VIEWER);
        return store.list(workspace);
    }

    public Dataset find(Caller caller, DatasetId id, Role atLeast) {
        var dataset = store.find(id).orElseThrow(() -> unknown(id));
        guard.require(caller, dataset.workspace(), atLeast, () -> unknown(id));
        return dataset;
    }

    /// The file as its owner sent it.
    public SourceFile original(Dataset dataset) {
        var upload = dataset.upload();
        return blobs.find(upload.blob())
                .map(blob -> new StoredFile(upload.filename(), blob))
                .orElseThrow(
                        () ->
                                new ProblemException(
                                        Problem.DATASET_FILE_MISSING, upload.filename()));
    }

    /// Deletes a dataset and its file. Models that were trained on it stay.
    public void delete(Caller caller, DatasetId id) {
        var dataset = find(caller, id, Role.MEMBER);
        store.openTraining(id)
                .ifPresent(
                        job -> {
                            throw new ProblemException(
                                    Problem.DATASET_IN_USE, dataset.upload().filename(), job);
                        });
        store.delete(id);
        blobs.delete(dataset.upload().blob());
    }

    private static ProblemException unknown(DatasetId id) {
        return new ProblemException(Problem.DATASET_UNKNOWN, id.value());
    }
}
