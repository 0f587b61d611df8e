package echochat.app.wiring;

import echochat.core.chat.HopTime;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Counts and times the hops of the chain for the metrics, as `echochat_chat_hop_seconds`.
final class HopTimers implements Consumer<HopTime> {
    private record Key(String hop, HopTime.Outcome outcome) {}

    private final @Nullable MeterRegistry registry;
    private final Map<Key, Timer> timers = new ConcurrentHashMap<>();

    HopTimers(@Nullable MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void accept(HopTime hop) {
        if (registry != null) {
            timers.computeIfAbsent(new Key(hop.name(), hop.outcome()), this::timer)
                    .record(hop.nanoseconds(), TimeUnit.NANOSECONDS);
        }
    }

    private Timer timer(Key key) {
        return Timer.builder("echochat.chat.hop")
                .description("Time that the hops of the chat took, by outcome")
                .tag("hop", key.hop())
                .tag("outcome", key.outcome().name().toLowerCase(Locale.ROOT))
                .register(Objects.requireNonNull(registry));
    }
}
