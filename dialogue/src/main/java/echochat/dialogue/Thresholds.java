package echochat.dialogue;

import echochat.nlu.Understanding;

/// When a model's understanding is too unsure to answer from.
///
/// @param confidence the least that the likeliest intent must have
/// @param ambiguity the least by which it must lead the next one
/// @param outOfScope the most that a message may differ from the training sentences
public record Thresholds(double confidence, double ambiguity, double outOfScope) {

    /// Rasa's own, which migrated bots were built around.
    public static final Thresholds DEFAULT = new Thresholds(0.3, 0.1, 0.95);

    public boolean isSure(Understanding understanding) {
        var intents = understanding.intents();
        if (intents.isEmpty() || !isNear(understanding)) {
            return false;
        }
        var first = intents.getFirst().confidence();
        return first >= confidence
                && (intents.size() == 1 || first - intents.get(1).confidence() >= ambiguity);
    }

    public boolean isNear(Understanding understanding) {
        return understanding.outOfScope() <= outOfScope;
    }
}
