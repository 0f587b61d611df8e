package echochat.nlu;

import java.util.List;

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
}
