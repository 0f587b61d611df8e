package echochat.core.account;

import java.util.Set;

/// Who asks. What a caller may do in a workspace is for `Workspaces.require` to say.
public sealed interface Caller {
    /// Somebody who signed in.
    record Person(UserId user) implements Caller {}

    /// A program that holds an API key of one workspace.
    record KeyHolder(long keyId, long workspace, Set<Scope> scopes) implements Caller {
        public KeyHolder {
            scopes = Set.copyOf(scopes);
        }
    }
}
