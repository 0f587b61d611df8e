package echochat.core.workspace;

import echochat.core.account.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Keeps workspaces.
public interface WorkspaceStore {
    Workspace create(UserId owner, String name, String description, Instant now);

    Optional<Workspace> find(WorkspaceId id);

    /// The user's workspaces, oldest first.
    List<Membership> of(UserId user);

    /// One indexed read; empty for strangers.
    Optional<Role> role(WorkspaceId workspace, UserId user);

    /// Empty if there is no such workspace.
    Optional<Workspace> change(WorkspaceId id, String name, String description, Instant now);

    /// Deletes it with all rows that belong to it.
    void delete(WorkspaceId id);
}
