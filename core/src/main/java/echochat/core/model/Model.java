package echochat.core.model;

import echochat.core.dataset.DatasetId;
import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A trained model as its row in the database tells it.
///
/// @param active whether it answers its workspace's messages
public record Model(
        ModelId id,
        WorkspaceId workspace,
        String name,
        Origin origin,
        File file,
        Figures figures,
        boolean active,
        Instant created) {

    /// @param job the number of the training that made it
    /// @param dataset absent if it was trained on a file that is no dataset
    /// @param data what was trained on, in words
    public record Origin(long job, @Nullable DatasetId dataset, String data) {}

    /// @param blob the name of the model's file in the blob store
    /// @param size in bytes
    public record File(String blob, long size) {
        /// The blob of the model's twin, which learned without the held-out sentences.
        public String twin() {
            return blob.replaceAll("\\.echo$", ".twin.echo");
        }

        /// Where the file lies, as told to clients.
        public String path() {
            return "/" + blob;
        }
    }
}
