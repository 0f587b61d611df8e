package echochat.core.dataset;

import echochat.dialogue.domain.Response;
import echochat.nlu.TrainingData;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// All that training needs, in memory: what to understand, and what to say.
///
/// @param responses from a name such as `utter_greet` to its variations, in the order of the file
public record DatasetContent(TrainingData data, Map<String, List<Response>> responses) {
    public DatasetContent {
        var copy = new LinkedHashMap<String, List<Response>>();
        responses.forEach((name, variations) -> copy.put(name, List.copyOf(variations)));
        responses = Collections.unmodifiableMap(copy);
    }
}
