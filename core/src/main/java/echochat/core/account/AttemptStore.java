package echochat.core.account;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Counts attempts to sign in, shared by all nodes.
public interface AttemptStore {
    /// Counts one attempt for every subject, or, if one of them has to wait still, counts none and
    /// says how long.
    Optional<Duration> begin(List<AttemptSubject> subjects, Instant now);

    /// Forgets the attempts of these subjects.
    void forget(List<AttemptSubject> subjects);

    /// Forgets what was last tried before then; returns how many.
    int forgetOlderThan(Instant then);
}
