package echochat.core.account;

import java.time.Instant;
import java.util.Optional;

/// Keeps users and their password hashes.
public interface AccountStore {
    /// Empty if the e-mail is taken.
    Optional<User> create(EmailAddress email, String name, String passwordHash, Instant now);

    Optional<User> find(UserId id);

    Optional<User> find(EmailAddress email);

    Optional<String> passwordHash(UserId id);
}
