package echochat.nlu;

import echochat.nlu.composite.Labels;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a model was made from, so that it can be made again.
///
/// @param engineVersion of the learning algorithm; another version may give other figures
/// @param dataHash SHA-256 in hexadecimal over the training data, whatever the order of its parts
/// @param examples how many sentences it learned from
/// @param intents their names, in the order of the alphabet
/// @param entities names of all it can find by learning, pattern or list, or as system
///     entities, in the same order
/// @param intentFeatures how many words and pieces of words the classifier knows
/// @param entityFeatures how many observations the tagger knows
public record ModelCard(
        String engineVersion,
        String dataHash,
        TrainingSettings settings,
        int examples,
        List<String> intents,
        List<String> entities,
        int intentFeatures,
        int entityFeatures) {

    public ModelCard {
        intents = List.copyOf(intents);
        entities = List.copyOf(entities);
    }

    /// The intents that this one puts together, or itself alone: `greet` and `order` for
    /// `greet+order` if the pipeline splits intents there and the model knows both.
    public List<String> partsOf(String intent) {
        var labels = labels();
        return labels == null ? List.of(intent) : labels.partsOf(intent);
    }

    @Nullable Labels labels() {
        var sign = settings.pipeline().splitAt();
        return sign == null ? null : new Labels(intents, sign);
    }

    /// Base names of the retrieval intents, such as `faq` of `faq/hours`, in the order of the
    /// alphabet.
    public List<String> retrievalIntents() {
        return intents.stream()
                .filter(RetrievalIntents::isKey)
                .map(RetrievalIntents::baseOf)
                .distinct()
                .sorted()
                .toList();
    }

    ModelCard with(TrainingSettings other) {
        return new ModelCard(
                engineVersion,
                dataHash,
                other,
                examples,
                intents,
                entities,
                intentFeatures,
                entityFeatures);
    }
}
