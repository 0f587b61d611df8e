package echochat.core.workspace;

import echochat.core.account.User;
import java.time.Instant;

/// Somebody in a workspace.
public record Member(User user, Role role, Instant since) {}
