package echochat.nlu.training;

/// Hears how a training goes, at least four times a second, and stops it by throwing
/// [TrainingCancelledException].
@FunctionalInterface
public interface ProgressListener {
    ProgressListener SILENT = progress -> {};

    void onProgress(Progress progress);
}
