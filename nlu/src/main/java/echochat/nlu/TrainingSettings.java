package echochat.nlu;

/// What may be chosen about a training. The same settings, examples and engine give the same bytes.
///
/// @param seed of all that is drawn by chance
/// @param intentRounds how often the intent classifier sees every sentence; 0 lets the size decide
/// @param entityRounds how often the tagger sees every sentence; 0 lets the size decide
/// @param threads at most so many work at once; 0 means as many as there are processors; does not
///     change the model
/// @param preset how much effort is made where the rounds are left open
/// @param pipeline what the model does with what it learns
public record TrainingSettings(
        long seed,
        int intentRounds,
        int entityRounds,
        int threads,
        Preset preset,
        Pipeline pipeline) {
    static final int MOST_ROUNDS = 1000;

    /// @throws IllegalArgumentException if rounds are not from 0 to 1000, or threads fewer than 0
    public TrainingSettings {
        if (intentRounds < 0 || intentRounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("Intent rounds must be between 0 and 1000.");
        }
        if (entityRounds < 0 || entityRounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("Entity rounds must be between 0 and 1000.");
        }
        if (threads < 0) {
            throw new IllegalArgumentException("The number of threads must not be negative.");
        }
    }

    /// With the usual preset and pipeline.
    ///
    /// @throws IllegalArgumentException if rounds are not from 0 to 1000, or threads fewer than 0
    public TrainingSettings(long seed, int intentRounds, int entityRounds, int threads) {
        this(seed, intentRounds, entityRounds, threads, Preset.DEFAULT, Pipeline.USUAL);
    }

    /// Good for most data.
    public static TrainingSettings defaults() {
        return withSeed(42);
    }

    /// The defaults with another seed.
    public static TrainingSettings withSeed(long seed) {
        return new TrainingSettings(seed, 0, 0, 0);
    }

    /// The same settings with at most so many threads; 0 means as many as there are processors.
    ///
    /// @throws IllegalArgumentException if there are fewer than 0
    public TrainingSettings withThreads(int atMost) {
        return new TrainingSettings(seed, intentRounds, entityRounds, atMost, preset, pipeline);
    }

    /// The same settings with another preset.
    public TrainingSettings withPreset(Preset word) {
        return new TrainingSettings(seed, intentRounds, entityRounds, threads, word, pipeline);
    }

    /// The same settings with another pipeline.
    public TrainingSettings withPipeline(Pipeline other) {
        return new TrainingSettings(seed, intentRounds, entityRounds, threads, preset, other);
    }
}
