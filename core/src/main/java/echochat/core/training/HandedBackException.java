package echochat.core.training;

/// Stops the work on a job because this node is about to end; another one will take it up.
final class HandedBackException extends RuntimeException {
    private static final long serialVersionUID = 1;

    HandedBackException() {
        super("This node is about to end.");
    }
}
