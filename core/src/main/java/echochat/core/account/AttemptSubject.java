package echochat.core.account;

import java.time.Duration;

/// What attempts are counted for: an e-mail address, or a network address.
///
/// @param free how many attempts may follow each other without a wait
public record AttemptSubject(String name, int free) {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int ENOUGH_DOUBLINGS = 20;

    public static AttemptSubject of(EmailAddress email) {
        return new AttemptSubject("email:" + email, 5);
    }

    /// Many people may share one network address.
    public static AttemptSubject ofNetworkAddress(String address) {
        return new AttemptSubject("address:" + address, 30);
    }

    /// The wait after so many attempts: it doubles from a second to a quarter of an hour.
    public Duration waitAfter(int attempts) {
        if (attempts < free) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(1L << Math.min(ENOUGH_DOUBLINGS, attempts - free));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
