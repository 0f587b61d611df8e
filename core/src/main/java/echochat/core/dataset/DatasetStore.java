package echochat.core.dataset;

import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/// Keeps what is known of datasets; the files themselves are blobs.
public interface DatasetStore {
    /// A new dataset, `uploaded`. The function gives the file its place once the number of the
    /// dataset is known; if it throws, there is no dataset.
    Dataset add(WorkspaceId workspace, Instant at, Function<DatasetId, Dataset.Upload> placing);

    Optional<Dataset> find(DatasetId id);

    /// All datasets of a workspace, newest first.
    List<Dataset> list(WorkspaceId workspace);

    /// Notes that a check begins.
    void validating(DatasetId id, Instant at);

    /// Notes what a check found: the dataset is `validated`, or in `error`.
    void validated(DatasetId id, ValidationReport report, Instant at);

    /// Datasets that no check has finished with, oldest first.
    List<DatasetId> unchecked();

    /// The training that is not ended and reads from this dataset, if there is one.
    OptionalLong openTraining(DatasetId id);

    void delete(DatasetId id);
}
