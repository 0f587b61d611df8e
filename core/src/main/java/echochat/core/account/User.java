package echochat.core.account;

import java.time.Instant;

/// A person with an account.
public record User(UserId id, EmailAddress email, String name, Instant createdAt) {}
