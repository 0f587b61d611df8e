package echochat.core.workspace;

/// Which workspace.
public record WorkspaceId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
