package echochat.app.command;

/// What a command says with its exit status, if it was not done.
public final class ExitCode {
    /// The data has errors.
    public static final int DATA_HAS_ERRORS = 1;

    /// Something was typed or set that cannot be done.
    public static final int WRONG_USE = 2;

    /// Something went wrong that nobody asked for; the trace on standard error is for a report.
    public static final int BROKE = 3;

    private ExitCode() {}
}
