package echochat.core.backend;

import echochat.core.workspace.WorkspaceId;
import java.util.Optional;

/// What is known of the models that an outside backend keeps.
@FunctionalInterface
public interface OutsideModels {
    /// The workspace that the outside backend has trained its newest model for.
    Optional<WorkspaceId> newestOwner();
}
