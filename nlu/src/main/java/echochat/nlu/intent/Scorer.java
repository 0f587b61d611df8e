package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;

/// Gives every class a score; immutable, used by many threads.
interface Scorer {
    /// Adds `weight` times its score of each class.
    void addScores(SparseVector message, float weight, float[] scores);

    /// Adds `weight` times all that makes up its score of one class.
    void addParts(SparseVector message, float weight, int category, ScoreParts parts);
}
