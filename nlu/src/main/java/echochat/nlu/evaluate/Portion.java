package echochat.nlu.evaluate;

import echochat.nlu.training.Progress;
import echochat.nlu.training.ProgressListener;

/// Tells the progress of a part of the work as that of the whole.
final class Portion {
    private Portion() {}

    /// @param from how much is done before the part
    /// @param to how much is done after it
    static ProgressListener of(ProgressListener whole, double from, double to) {
        return part ->
                whole.onProgress(
                        new Progress(
                                part.phase(),
                                from + (to - from) * part.fraction(),
                                part.loss(),
                                part.heldOutAccuracy(),
                                part.examplesPerSecond()));
    }
}
