package echochat.nlu.evaluate;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.NluModel;
import echochat.nlu.TrainingExample;
import java.util.List;

/// A sentence, what it means, and what a model made of it.
///
/// @param guess the first intent of the model's ranking
public record Judged(TrainingExample example, IntentScore guess, List<EntitySpan> found) {
    public Judged {
        found = List.copyOf(found);
    }

    /// Asks the model.
    public static Judged by(NluModel model, TrainingExample example) {
        var understanding = model.understand(example.text());
        var found = understanding.entities().stream().map(EntityMatch::span).toList();
        return new Judged(example, understanding.intents().getFirst(), found);
    }

    public boolean isRight() {
        return guess.intent().equals(example.intent());
    }
}
