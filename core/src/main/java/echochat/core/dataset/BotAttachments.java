package echochat.core.dataset;

import echochat.dialogue.domain.IntentTitles;
import echochat.dialogue.domain.Responses;
import echochat.nlu.TrainingExample;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/// What a model's file carries besides the model, so that a bot can answer from it alone: the
/// responses, and for each intent a sentence to put on a button.
public final class BotAttachments {
    private BotAttachments() {}

    /// By the names under which they are attached.
    public static Map<String, byte[]> of(DatasetContent content) {
        var responses = new Responses(new LinkedHashMap<>(content.responses()));
        var sentences =
                content.data().examples().stream()
                        .collect(
                                Collectors.groupingBy(
                                        TrainingExample::intent,
                                        Collectors.mapping(
                                                TrainingExample::text, Collectors.toList())));
        return Map.of(
                Responses.ATTACHMENT,
                responses.toBytes(),
                IntentTitles.ATTACHMENT,
                IntentTitles.chosenFrom(sentences).toBytes());
    }
}
