package echochat.nlu;

import echochat.nlu.intent.IntentModel.Verdict;
import echochat.nlu.intent.Trial;
import echochat.nlu.text.Token;
import java.util.List;

/// What the model of a fold made of a sentence, before it is known what its confidences are worth.
///
/// Public for `echochat.nlu.evaluate` alone: who uses the module cannot make one.
///
/// @param intents that the model knows, in the order of the trial's scores
public record FoldAnswer(
        String text,
        List<Token> tokens,
        List<String> intents,
        Trial trial,
        List<EntityMatch> entities) {
    public FoldAnswer {
        tokens = List.copyOf(tokens);
        intents = List.copyOf(intents);
        entities = List.copyOf(entities);
    }

    /// Whether the likeliest intent is the sentence's own.
    public boolean isRight() {
        return trial.known() && trial.best() == trial.intent();
    }

    /// @param verdict on the same sentence
    public Understanding calibrated(Verdict verdict) {
        var ranking = Interpreter.ranking(intents, verdict);
        return new Understanding(text, tokens, ranking, entities, verdict.outOfScope());
    }
}
