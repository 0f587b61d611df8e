package echochat.core.problem;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A wish that cannot be fulfilled.
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Notice notice;
    private final @Nullable Duration retryAfter;

    public ProblemException(Notice notice) {
        this(notice, null);
    }

    /// @param retryAfter when the same wish may be granted, if that is known
    public ProblemException(Notice notice, @Nullable Duration retryAfter) {
        super(notice.toString());
        this.notice = notice;
        this.retryAfter = retryAfter;
    }

    public ProblemException(Problem problem, Object... words) {
        this(problem.with(words));
    }

    public Notice notice() {
        return notice;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
