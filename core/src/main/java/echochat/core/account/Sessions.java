package echochat.core.account;

import echochat.core.problem.Problem;
import echochat.core.problem.ProblemException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Signing in and out. A session is prolonged while it is used.
public final class Sessions {
    private final Accounts accounts;
    private final SessionStore store;
    private final AttemptStore attempts;
    private final Duration lifetime;
    private final InstantSource clock;

    public Sessions(
            Accounts accounts,
            SessionStore store,
            AttemptStore attempts,
            Duration lifetime,
            InstantSource clock) {
        this.accounts = accounts;
        this.store = store;
        this.attempts = attempts;
        this.lifetime = lifetime;
        this.clock = clock;
    }

    /// Checks the password, slowly after failures, and opens a session.
    public SignedIn signIn(EmailAddress email, String password, String networkAddress) {
        var subjects =
                List.of(AttemptSubject.of(email), AttemptSubject.ofNetworkAddress(networkAddress));
        attempts.begin(subjects, clock.instant()).ifPresent(Sessions::refuse);
        var user =
                accounts.authenticate(email, password)
                        .orElseThrow(() -> new ProblemException(Problem.SIGN_IN_WRONG));
        attempts.forget(subjects);
        return open(user);
    }

    public SignedIn open(User user) {
        var secret = Secret.random();
        var now = clock.instant();
        store.open(secret.hash(), user.id(), now, now.plus(lifetime));
        return new SignedIn(user, secret, lifetime);
    }

    /// Who holds this secret; empty if nobody does any more.
    public Optional<Caller> caller(Secret secret) {
        var hash = secret.hash();
        var session = store.find(hash, clock.instant());
        session.ifPresent(found -> prolongIfHalfOver(hash, found));
        return session.map(found -> new Caller.Person(found.user()));
    }

    public void close(Secret secret) {
        store.close(secret.hash());
    }

    /// Forgets sessions and attempts that are of no use any more; returns how many.
    public int tidyUp() {
        var now = clock.instant();
        return store.closeExpired(now) + attempts.forgetOlderThan(now.minus(Duration.ofDays(1)));
    }

    private void prolongIfHalfOver(String hash, Session session) {
        var now = clock.instant();
        if (Duration.between(now, session.expires()).compareTo(lifetime.dividedBy(2)) < 0) {
            store.prolong(hash, now.plus(lifetime));
        }
    }

    private static void refuse(Duration wait) {
        var seconds = wait.plusMillis(999).toSeconds();
        throw new ProblemException(Problem.TOO_MANY_SIGN_INS.with(seconds), wait);
    }
}
