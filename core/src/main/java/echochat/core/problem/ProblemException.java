package echochat.core.problem;

/// A wish that cannot be fulfilled.
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Notice notice;

    public ProblemException(Notice notice) {
        super(notice.toString());
        this.notice = notice;
    }

    public ProblemException(Problem problem, Object... words) {
        this(problem.with(words));
    }

    public Notice notice() {
        return notice;
    }
}
