package echochat.core.workspace;

import echochat.core.account.Scope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// An API key as its workspace sees it; the key itself is shown once and never kept.
///
/// @param prefix how it begins, to tell keys apart
public record ApiKey(
        long id,
        WorkspaceId workspace,
        String name,
        String prefix,
        Set<Scope> scopes,
        Instant createdAt,
        Optional<Instant> lastUsedAt) {
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }
}
