package echochat.core.workspace;

import java.time.Instant;

/// A place for datasets, models and conversations that some people share.
public record Workspace(
        WorkspaceId id, String name, String description, Instant createdAt, Instant updatedAt) {}
