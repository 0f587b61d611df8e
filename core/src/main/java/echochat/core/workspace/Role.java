package echochat.core.workspace;

import java.util.Locale;

/// What somebody may do in a workspace; each role may all that the ones before it may.
public enum Role {
    /// Reads.
    VIEWER,
    /// Edits.
    MEMBER,
    /// Chooses members and API keys.
    ADMIN,
    /// May delete the workspace.
    OWNER;

    public boolean atLeast(Role other) {
        return compareTo(other) >= 0;
    }

    /// The word of the API.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
