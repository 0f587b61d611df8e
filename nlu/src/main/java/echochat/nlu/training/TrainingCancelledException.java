package echochat.nlu.training;

/// Thrown by a [ProgressListener] to stop a training.
public final class TrainingCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// Says that the training was cancelled.
    public TrainingCancelledException() {
        super("The training was cancelled.");
    }
}
