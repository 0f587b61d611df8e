package echochat.core.training;

/// Stops the work on a job that this worker does not hold any more.
final class JobLostException extends RuntimeException {
    private static final long serialVersionUID = 1;

    JobLostException() {
        super("The job is held by nobody, or by somebody else.");
    }
}
