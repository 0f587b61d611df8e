package echochat.nlu;

import echochat.nlu.text.Token;
import java.util.List;

/// What a model makes of a message.
///
/// @param intents every intent, most likely first; at least one, and calibrated confidences that
///     sum to 1
/// @param entities in the order of the text, none overlapping another
/// @param outOfScope from 0 (much like the training sentences) to 1 (nothing like them)
public record Understanding(
        String text,
        List<Token> tokens,
        List<IntentScore> intents,
        List<EntityMatch> entities,
        double outOfScope) {

    public Understanding {
        tokens = List.copyOf(tokens);
        intents = List.copyOf(intents);
        entities = List.copyOf(entities);
    }

    /// The likeliest intent.
    public String intent() {
        return intents.getFirst().intent();
    }

    /// How sure the model is of the likeliest intent, from 0 to 1.
    public double confidence() {
        return intents.getFirst().confidence();
    }

    /// The intents as Rasa sees them: base intents, and a choice between the keys of retrieval
    /// intents.
    public RetrievalIntents retrieval() {
        return RetrievalIntents.in(intents);
    }
}
