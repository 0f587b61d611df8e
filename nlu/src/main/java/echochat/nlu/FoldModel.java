package echochat.nlu;

import echochat.nlu.text.Tokenizer;
import java.time.Instant;
import java.util.List;

/// A model for evaluation, whose confidences nobody has calibrated yet.
///
/// Public for `echochat.nlu.evaluate` alone: who uses the module cannot make one.
public final class FoldModel {
    private final ModelParts parts;
    private final Interpreter interpreter;

    FoldModel(ModelParts parts) {
        this.parts = parts;
        interpreter = new Interpreter(parts);
    }

    /// What it makes of a sentence that was kept from it.
    public FoldAnswer ask(TrainingExample example) {
        var answer = askIntent(example);
        var now = interpreter.at(Instant.now());
        var search = interpreter.search(answer.text(), answer.tokens(), answer.trial().best(), now);
        return new FoldAnswer(
                answer.text(), answer.tokens(), answer.intents(), answer.trial(), search.winners());
    }

    /// The same without a look for entities.
    public FoldAnswer askIntent(TrainingExample example) {
        var tokens = Tokenizer.tokenizeBeginning(example.text());
        var hints = parts.patterns().namesFoundIn(example.text());
        var message = parts.features().of(tokens, hints);
        var intents = parts.card().intents();
        var trial = parts.intents().trial(message, intents.indexOf(example.intent()));
        return new FoldAnswer(example.text(), tokens, intents, trial, List.of());
    }
}
