package echochat.nlu.evaluate;

import echochat.nlu.TrainingExample;

/// What a model that has not seen an example makes of it, and what that says about the example.
public sealed interface Verdict {

    /// It is understood.
    record Right() implements Verdict {}

    /// It is understood, but no longer once the near-twins of it are taken out of the training: its
    /// success says little about other sentences.
    ///
    /// @param similarity of the nearest twin that was learned from, from 0 to 1
    record RightByNearTwin(TrainingExample twin, double similarity) implements Verdict {}

    /// It is taken for another intent.
    record ConfusedWith(String intent, double confidence) implements Verdict {}

    /// It probably carries the wrong intent: the model is as sure of another one as it usually is
    /// of that one's own sentences, and sees nearly nothing of the given one in it.
    record Mislabelled(String proposed, double confidence) implements Verdict {}
}
