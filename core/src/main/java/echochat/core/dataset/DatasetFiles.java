package echochat.core.dataset;

import echochat.core.blob.BlobStore;
import echochat.core.workspace.WorkspaceBelongings;
import echochat.core.workspace.WorkspaceId;

/// The uploaded files of a workspace, which go when it goes.
public final class DatasetFiles implements WorkspaceBelongings {
    private final DatasetStore store;
    private final BlobStore blobs;

    public DatasetFiles(DatasetStore store, BlobStore blobs) {
        this.store = store;
        this.blobs = blobs;
    }

    @Override
    public void deleteOf(WorkspaceId workspace) {
        store.list(workspace).forEach(dataset -> blobs.delete(dataset.upload().blob()));
    }
}
