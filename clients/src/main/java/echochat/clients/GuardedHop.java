package echochat.clients;

import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.Timeout;
import dev.failsafe.TimeoutExceededException;
import echochat.core.chat.Heard;
import echochat.core.chat.HopFailedException;
import echochat.core.chat.HopTime.Outcome;
import echochat.core.chat.Responder;
import echochat.dialogue.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Gives a hop on another server a time limit, and rest after failures: a server that hangs is left
/// alone after one time-out, one that fails after three failures in a row. After the rest one
/// message tries it again.
public final class GuardedHop implements Responder {
    private static final System.Logger LOG = System.getLogger(GuardedHop.class.getName());
    private static final int FAILURES_IN_A_ROW = 3;

    private final Responder guarded;
    private final CircuitBreaker<Optional<List<Reply>>> circuit;
    private final FailsafeExecutor<Optional<List<Reply>>> executor;

    public GuardedHop(Responder guarded, Duration timeLimit, Duration rest) {
        this.guarded = guarded;
        this.circuit =
                CircuitBreaker.<Optional<List<Reply>>>builder()
                        .withFailureThreshold(FAILURES_IN_A_ROW)
                        .withDelay(rest)
                        .withSuccessThreshold(1)
                        .build();
        var limit = Timeout.<Optional<List<Reply>>>builder(timeLimit).withInterrupt().build();
        this.executor = Failsafe.with(circuit, limit);
    }

    @Override
    public String hop() {
        return guarded.hop();
    }

    @Override
    public Optional<List<Reply>> respond(Heard heard) {
        try {
            return executor.get(() -> guarded.respond(heard));
        } catch (CircuitBreakerOpenException resting) {
            throw failed(Outcome.RESTING, "resting after failures");
        } catch (TimeoutExceededException slow) {
            circuit.open();
            LOG.log(System.Logger.Level.WARNING, "The hop {0} gave no answer in time", hop());
            throw failed(Outcome.TIMED_OUT, "no answer in time");
        } catch (HopFailedException known) {
            LOG.log(System.Logger.Level.WARNING, "The hop {0}: {1}", hop(), known.getMessage());
            throw known;
        } catch (FailsafeException broken) {
            throw failed(Outcome.FAILED, String.valueOf(broken.getCause()));
        }
    }

    private static HopFailedException failed(Outcome outcome, String why) {
        return new HopFailedException(outcome, why);
    }
}
