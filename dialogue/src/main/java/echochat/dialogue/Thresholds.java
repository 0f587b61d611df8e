package echochat.dialogue;

import echochat.nlu.FallbackRule;
import echochat.nlu.Understanding;
import java.util.Optional;
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

    /// Why a message is not answered from; empty if it is.
    public Optional<Doubt> doubt(Understanding understanding) {
        var intents = understanding.intents();
        if (understanding.outOfScope() > outOfScope) {
            return Optional.of(Doubt.OUT_OF_SCOPE);
        }
        if (intents.isEmpty() || intents.getFirst().confidence() < confidence) {
            return Optional.of(Doubt.UNSURE);
        }
        var isClose =
                intents.size() > 1
                        && intents.getFirst().confidence() - intents.get(1).confidence()
                                < ambiguity;
        return isClose ? Optional.of(Doubt.AMBIGUOUS) : Optional.empty();
    }

    public boolean isSure(Understanding understanding) {
        return doubt(understanding).isEmpty();
    }

    public boolean isNear(Understanding understanding) {
        return understanding.outOfScope() <= strange;
    }
}
