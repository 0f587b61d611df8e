package echochat.core.dataset;

import echochat.core.account.Caller;
import echochat.core.blob.BlobStore.Draft;
import echochat.core.workspace.WorkspaceId;

/// Makes datasets out of files that have arrived.
public final class Uploads {
    private final Datasets datasets;
    private final Validations validations;

    public Uploads(Datasets datasets, Validations validations) {
        this.datasets = datasets;
        this.validations = validations;
    }

    /// Makes sure that a file for this workspace would be taken, before its bytes arrive.
    public void require(Caller caller, WorkspaceId workspace) {
        datasets.requireUpload(caller, workspace);
    }

    /// Keeps a received file as a dataset, and has it checked.
    public Dataset keep(Caller caller, WorkspaceId workspace, String anyName, Draft received) {
        var dataset = datasets.add(caller, workspace, anyName, received);
        validations.begin(dataset.id());
        return dataset;
    }
}
