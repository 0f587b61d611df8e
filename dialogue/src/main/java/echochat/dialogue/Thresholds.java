package echochat.dialogue;

import echochat.nlu.FallbackRule;
import echochat.nlu.Understanding;
import org.jspecify.annotations.Nullable;

/// When a model's understanding is too unsure to answer from.
///
/// @param confidence the least that the likeliest intent must have
/// @param ambiguity the least by which it must lead the next one
/// @param outOfScope the highest out-of-scope score with which a message is answered
/// @param strange the highest out-of-scope score with which it is asked what was meant
public record Thresholds(double confidence, double ambiguity, double outOfScope, double strange) {

    /// The first two are Rasa's own, which migrated bots were built around.
    public static final Thresholds DEFAULT = new Thresholds(0.3, 0.1, 0.8, 0.95);

    /// With the numbers of a model's own rule for what it does not understand, if it has one.
    public static Thresholds of(@Nullable FallbackRule rule) {
        return rule == null
                ? DEFAULT
                : new Thresholds(
                        rule.threshold(), rule.ambiguity(), DEFAULT.outOfScope, DEFAULT.strange);
    }

    public boolean isSure(Understanding understanding) {
        var intents = understanding.intents();
        if (intents.isEmpty() || understanding.outOfScope() > outOfScope) {
            return false;
        }
        var first = intents.getFirst().confidence();
        return first >= confidence
                && (intents.size() == 1 || first - intents.get(1).confidence() >= ambiguity);
    }

    public boolean isNear(Understanding understanding) {
        return understanding.outOfScope() <= strange;
    }
}
