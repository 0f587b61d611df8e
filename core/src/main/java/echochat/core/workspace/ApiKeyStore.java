package echochat.core.workspace;

import echochat.core.account.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps API keys.
public interface ApiKeyStore {
    ApiKey create(
            WorkspaceId workspace,
            String name,
            String prefix,
            String secretHash,
            Set<Scope> scopes,
            Instant now);

    /// Oldest first.
    List<ApiKey> of(WorkspaceId workspace);

    /// One indexed read.
    Optional<ApiKey> find(String secretHash);

    void used(long id, Instant now);

    /// Whether there was one.
    boolean delete(WorkspaceId workspace, long id);
}
