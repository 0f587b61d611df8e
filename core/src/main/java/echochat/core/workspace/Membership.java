package echochat.core.workspace;

/// A workspace, and what the one who asks may do in it.
public record Membership(Workspace workspace, Role role) {}
