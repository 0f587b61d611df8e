package echochat.nlu.training;

/// Hears how a training goes, about ten times a second, on the thread that asked for it, and stops
/// it by throwing [TrainingCancelledException] (or anything else).
@FunctionalInterface
public interface ProgressListener {
    /// For whoever does not want to know.
    ProgressListener SILENT = progress -> {};

    void onProgress(Progress progress);
}
