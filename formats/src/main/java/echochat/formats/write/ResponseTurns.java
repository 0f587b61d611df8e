package echochat.formats.write;

import echochat.core.dataset.DatasetContent;
import echochat.dialogue.domain.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Deals out the variations of each intent's response over its examples, one each; if there are
/// more variations than examples, the first example gets all of them.
final class ResponseTurns {
    private final Map<String, List<Response>> responses;
    private final Map<String, Integer> examplesLeft = new HashMap<>();
    private final Map<String, Integer> turns = new HashMap<>();

    ResponseTurns(DatasetContent content) {
        this.responses = content.responses();
        content.data()
                .examples()
                .forEach(example -> examplesLeft.merge(example.intent(), 1, Integer::sum));
    }

    /// What the next example of this intent tells.
    List<Response> next(String intent) {
        var variations = responses.getOrDefault("utter_" + intent, List.of());
        var turn = turns.merge(intent, 1, Integer::sum) - 1;
        if (variations.size() > examplesLeft.getOrDefault(intent, 0)) {
            return turn == 0 ? variations : List.of();
        }
        return turn < variations.size() ? List.of(variations.get(turn)) : List.of();
    }
}
