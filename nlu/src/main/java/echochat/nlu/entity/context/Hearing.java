package echochat.nlu.entity.context;

/// How a tagger in training hears words far away. For each sentence: [#hear], [#blame] for tokens
/// whose evidence was wrong, [#learn].
public sealed interface Hearing permits ContextLearner, ContextMemo {
    /// Adds to the evidence of each token.
    ///
    /// @param numbers per token, of [ContextWords]; the same array for the same sentence
    void hear(int[][] numbers, float[][] result);

    /// Takes the slopes of a token's evidence.
    ///
    /// @param wrong its slopes
    /// @param active the columns whose slope is not 0, as many as `count`
    void blame(int token, float[] wrong, int[] active, int count, float rate);

    /// Moves what led to the evidence that was blamed.
    void learn(float rate);
}
