package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;

/// Learns from one message after another.
interface Learner {
    /// Takes a step and returns the loss before it.
    ///
    /// @param rate of learning, relative to the learner's own
    double learn(SparseVector message, int intent, float rate);

    /// What is learned so far; shares its arrays with the learner.
    Scorer learned();
}
