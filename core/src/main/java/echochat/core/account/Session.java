package echochat.core.account;

import java.time.Instant;

/// Somebody is signed in until then.
public record Session(UserId user, Instant expires) {}
