package echochat.web.api;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Optional;

/// So many calls at once and so many per minute for each address. Remembers a bounded number of
/// addresses, the latest ones.
public final class RateLimit {
    private static final int MOST_ADDRESSES = 10_000;

    private final int burst;
    private final Duration perCall;
    private final InstantSource clock;
    // When the address will have used up none of its calls.
    private final LinkedHashMap<String, Instant> freeAt = new LinkedHashMap<>();

    public RateLimit(int burst, int perMinute, InstantSource clock) {
        this.burst = burst;
        this.perCall = Duration.ofMinutes(1).dividedBy(perMinute);
        this.clock = clock;
    }

    /// Takes a call; if there is none left, how long to wait for one.
    synchronized Optional<Duration> take(String address) {
        var now = clock.instant();
        var free = freeAt.remove(address);
        var from = free == null || free.isBefore(now) ? now : free;
        var next = from.plus(perCall);
        var wait = Duration.between(now.plus(perCall.multipliedBy(burst)), next);
        var refused = wait.isPositive();
        freeAt.putLast(address, refused ? from : next);
        if (freeAt.size() > MOST_ADDRESSES) {
            freeAt.pollFirstEntry();
        }
        return refused ? Optional.of(wait) : Optional.empty();
    }
}
