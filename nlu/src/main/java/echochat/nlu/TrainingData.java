package echochat.nlu;

import java.util.List;
import java.util.Map;

/// All that a model is made from.
///
/// @param synonyms from a way of saying it, as written, to the value it stands for
/// @param regexes patterns in [java.util.regex.Pattern] syntax; several may share a name
/// @param lookups from the name of an entity to the phrases that are one
public record TrainingData(
        List<TrainingExample> examples,
        Map<String, String> synonyms,
        List<NamedPattern> regexes,
        Map<String, List<String>> lookups) {

    public TrainingData {
        examples = List.copyOf(examples);
        synonyms = Map.copyOf(synonyms);
        regexes = List.copyOf(regexes);
        lookups = Map.copyOf(lookups);
    }

    /// A pattern and the entity that it recognizes, or the feature that it gives.
    public record NamedPattern(String name, String pattern) {}

    /// Sentences only.
    public static TrainingData of(List<TrainingExample> examples) {
        return new TrainingData(examples, Map.of(), List.of(), Map.of());
    }

    /// The same synonyms, patterns and lists with other sentences.
    public TrainingData withExamples(List<TrainingExample> others) {
        return new TrainingData(others, synonyms, regexes, lookups);
    }
}
