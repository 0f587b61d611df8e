package echochat.nlu;

import echochat.nlu.intent.Trial;
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
        var message = interpreter.read(example.text());
        var trial = trial(message, example.intent());
        var search = interpreter.search(message, trial.best(), interpreter.at(Instant.now()));
        return answer(message, trial, search.winners());
    }

    /// The same without a look for entities.
    public FoldAnswer askIntent(TrainingExample example) {
        var message = interpreter.read(example.text());
        return answer(message, trial(message, example.intent()), List.of());
    }

    private FoldAnswer answer(ReadMessage message, Trial trial, List<EntityMatch> entities) {
        var intents = parts.card().intents();
        return new FoldAnswer(message.text(), message.tokens(), intents, trial, entities);
    }

    private Trial trial(ReadMessage message, String intent) {
        var hints = parts.patterns().namesFoundIn(message.text());
        var vector = parts.features().of(message.read(), hints);
        return parts.intents().trial(vector, parts.card().intents().indexOf(intent));
    }
}
