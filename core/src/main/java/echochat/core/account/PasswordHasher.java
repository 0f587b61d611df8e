package echochat.core.account;

/// Turns passwords into hashes that are slow to guess from.
public interface PasswordHasher {
    String hash(String password);

    boolean matches(String password, String hash);

    /// The hash of no password that anybody has; checking against it takes as long as any other.
    String hashOfNobody();
}
