package echochat.core.dataset;

import echochat.core.workspace.WorkspaceId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A file of examples that a workspace owns, and what is known of it.
///
/// @param report what the newest check found; absent before the first
public record Dataset(
        DatasetId id,
        WorkspaceId workspace,
        Upload upload,
        DatasetStatus status,
        @Nullable ValidationReport report,
        Times times) {

    /// The file as it came.
    ///
    /// @param filename what its owner called it, made harmless for showing
    /// @param blob the name of the kept original in the blob store
    /// @param size in bytes
    public record Upload(String filename, String blob, long size) {
        /// The file's name without its ending.
        public String title() {
            var dot = filename.lastIndexOf('.');
            return dot > 0 ? filename.substring(0, dot) : filename;
        }
    }

    public record Times(Instant created, Instant updated) {}
}
