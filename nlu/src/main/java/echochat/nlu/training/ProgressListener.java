package echochat.nlu.training;

/// Hears how a training goes, about ten times a second, on the thread that asked for it, and stops
/// it by throwing [TrainingCancelledException] (or anything else).
@FunctionalInterface
public interface ProgressListener {
    /// For whoever does not want to know.
    ProgressListener SILENT = progress -> {};

    /// Hears how far it is; what it throws ends the training and reaches whoever asked for it.
    ///
    /// @throws TrainingCancelledException to end the training
    void onProgress(Progress progress);
}
