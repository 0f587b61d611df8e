package echochat.nlu;

import java.util.ArrayList;
import java.util.List;

/// When a model had better say that it did not understand: Rasa's FallbackClassifier.
///
/// @param threshold a best intent below it is no understanding
/// @param ambiguity a best intent that leads the second by less is none either
public record FallbackRule(double threshold, double ambiguity) {
    /// The intent of a message that was not understood.
    public static final String INTENT = "nlu_fallback";

    /// Rasa's own numbers.
    public static final FallbackRule USUAL = new FallbackRule(0.3, 0.1);

    /// @throws IllegalArgumentException if one of the two is not from 0 to 1
    public FallbackRule {
        if (!isShare(threshold) || !isShare(ambiguity)) {
            throw new IllegalArgumentException("Thresholds must be between 0 and 1.");
        }
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1;
    }

    /// Whether a ranking begins with the decision of such a rule.
    static boolean leads(List<IntentScore> ranking) {
        return !ranking.isEmpty() && ranking.getFirst().intent().equals(INTENT);
    }

    /// Whether a ranking, likeliest first, is too weak or too close.
    public boolean applies(List<IntentScore> ranking) {
        if (ranking.isEmpty()) {
            return false;
        }
        var best = ranking.getFirst().confidence();
        return best < threshold
                || (ranking.size() > 1 && best - ranking.get(1).confidence() < ambiguity);
    }

    /// The same understanding, with [#INTENT] before all others if the rule applies: its confidence
    /// is the threshold, and the ranking behind it stays as it was. Keys of one retrieval intent
    /// are judged as one intent. A decision that was taken already stays.
    public Understanding applyTo(Understanding understanding) {
        if (leads(understanding.intents()) || !applies(understanding.retrieval().ranking())) {
            return understanding;
        }
        var intents = new ArrayList<IntentScore>();
        intents.add(new IntentScore(INTENT, threshold));
        intents.addAll(understanding.intents());
        return new Understanding(
                understanding.text(),
                understanding.tokens(),
                intents,
                understanding.entities(),
                understanding.outOfScope());
    }
}
