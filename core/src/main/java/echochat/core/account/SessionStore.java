package echochat.core.account;

import java.time.Instant;
import java.util.Optional;

/// Keeps who is signed in, across restarts.
public interface SessionStore {
    void open(String secretHash, UserId user, Instant now, Instant expires);

    /// One indexed read; empty when there is no such session or its time is over.
    Optional<Session> find(String secretHash, Instant now);

    void prolong(String secretHash, Instant expires);

    void close(String secretHash);

    /// Forgets the sessions whose time is over; returns how many.
    int closeExpired(Instant now);
}
