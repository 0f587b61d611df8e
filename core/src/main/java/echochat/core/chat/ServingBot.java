package echochat.core.chat;

import echochat.core.model.ModelId;
import echochat.dialogue.Bot;
import echochat.dialogue.Thresholds;
import echochat.dialogue.domain.IntentTitles;
import echochat.dialogue.domain.Responses;
import echochat.nlu.NluModel;
import java.util.List;

/// A model with what it takes to answer from it.
///
/// @param name of the model's file, as in the list of models
/// @param intents all that the model knows, in the order of the alphabet
public record ServingBot(
        ModelId id,
        String name,
        List<String> intents,
        Understander understand,
        Responses responses,
        Bot bot,
        IntentTitles titles) {
    public ServingBot {
        intents = List.copyOf(intents);
    }

    /// From all that a model carries.
    public static ServingBot of(ModelId id, String name, NluModel nlu) {
        var attachments = nlu.attachments();
        var responses = Responses.in(attachments);
        return new ServingBot(
                id,
                name,
                nlu.card().intents(),
                new Understander.ByModel(nlu),
                responses,
                new Bot(responses, Thresholds.DEFAULT),
                IntentTitles.in(attachments));
    }
}
