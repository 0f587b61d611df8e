package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;

/// Gives every class a score; immutable, used by many threads.
interface Scorer {
    /// Adds `weight` times its score of each class.
    void addScores(SparseVector message, float weight, float[] scores);
}
