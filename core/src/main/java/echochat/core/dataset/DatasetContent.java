package echochat.core.dataset;

import echochat.core.pipeline.PipelineSettings;
import echochat.dialogue.domain.Response;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All that training needs, in memory: what to understand, and what to say.
///
/// @param responses from a name such as `utter_greet` to its variations, in the order of the file
/// @param pipeline how the model shall be made; absent if the data does not say
public record DatasetContent(
        TrainingData data,
        Map<String, List<Response>> responses,
        @Nullable PipelineSettings pipeline) {
    public DatasetContent {
        var copy = new LinkedHashMap<String, List<Response>>();
        responses.forEach((name, variations) -> copy.put(name, List.copyOf(variations)));
        responses = Collections.unmodifiableMap(copy);
    }

    /// Data that does not say how a model shall be made.
    public DatasetContent(TrainingData data, Map<String, List<Response>> responses) {
        this(data, responses, null);
    }

    /// The settings of a training on this data.
    public TrainingSettings applied(TrainingSettings settings) {
        return pipeline == null ? settings : pipeline.applied(settings);
    }
}
