package echochat.nlu.training;

/// Thrown by a [ProgressListener] to stop a training.
public final class TrainingCancelledException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public TrainingCancelledException() {
        super("The training was cancelled.");
    }
}
