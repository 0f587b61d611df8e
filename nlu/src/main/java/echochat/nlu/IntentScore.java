package echochat.nlu;

import java.util.List;

/// An intent and how sure the model is of it, from 0 to 1.
public record IntentScore(String intent, double confidence) {
    /// The intents that this one puts together, or itself alone.
    ///
    /// @param card of the model that gave it
    public List<String> parts(ModelCard card) {
        return card.partsOf(intent);
    }
}
