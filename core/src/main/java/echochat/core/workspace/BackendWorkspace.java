package echochat.core.workspace;

/// The workspace of the backend's face: it has no members, so no user and no API key reaches it.
/// What another program's front end has trained here lives in it.
public final class BackendWorkspace {
    public static final WorkspaceId ID = new WorkspaceId(0);

    private BackendWorkspace() {}
}
