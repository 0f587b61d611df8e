package echochat.nlu.evaluate;

import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;

/// What there is for training many models.
///
/// @param threads so many may work
/// @param trainings so many fit into memory together, at least one
record TrainingRoom(int threads, int trainings) {
    private static final long BYTES = 32_000_000; // that a training needs, and for each example:
    private static final long BYTES_PER_EXAMPLE = 20_000;

    static TrainingRoom of(TrainingData data, TrainingSettings settings) {
        var processors = Runtime.getRuntime().availableProcessors();
        var allowed = settings.threads() == 0 ? processors : settings.threads();
        var need = BYTES + BYTES_PER_EXAMPLE * data.examples().size();
        var fitting = Runtime.getRuntime().maxMemory() / need;
        return new TrainingRoom(allowed, Math.clamp(fitting, 1, Integer.MAX_VALUE));
    }
}
