package echochat.core.workspace;

/// Names a workspace; given by the database.
public record WorkspaceId(long value) {}
