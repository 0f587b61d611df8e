package echochat.core.chat;

import echochat.core.model.ModelId;
import echochat.core.understanding.RasaParse;
import echochat.dialogue.Bot;
import echochat.dialogue.Thresholds;
import echochat.dialogue.domain.IntentTitles;
import echochat.dialogue.domain.Responses;
import echochat.nlu.Explanation;
import echochat.nlu.NluModel;
import echochat.nlu.Pipeline;
import echochat.nlu.Understanding;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// A model with what it takes to answer from it.
///
/// @param name of the model's file, as in the list of models
/// @param intents all that the model knows, in the order of the alphabet
/// @param pipeline with which it was trained
public record ServingBot(
        ModelId id,
        String name,
        List<String> intents,
        Understander understand,
        Function<String, Explanation> explain,
        Responses responses,
        Bot bot,
        IntentTitles titles,
        Pipeline pipeline) {
    public ServingBot {
        intents = List.copyOf(intents);
    }

    /// From all that a model carries.
    public static ServingBot of(ModelId id, String name, NluModel nlu) {
        var attachments = nlu.attachments();
        var responses = Responses.in(attachments);
        var pipeline = nlu.card().settings().pipeline();
        return new ServingBot(
                id,
                name,
                nlu.card().intents(),
                new Understander.ByModel(nlu),
                nlu::explain,
                responses,
                new Bot(responses, Thresholds.of(pipeline.fallback()), nlu.card()::partsOf),
                IntentTitles.in(attachments),
                pipeline);
    }

    /// What the message means, as Rasa's parse tells it: with `nlu_fallback` where the pipeline has
    /// it. Talking has its own way with what is not understood.
    public Map<String, Object> parse(Understanding understanding) {
        return RasaParse.of(understanding, responses, pipeline);
    }
}
