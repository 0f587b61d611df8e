package echochat.core.workspace;

/// Things of a workspace that live outside of the database, such as uploaded files.
public interface WorkspaceBelongings {
    /// Called before the workspace's rows are deleted.
    void deleteOf(WorkspaceId workspace);
}
