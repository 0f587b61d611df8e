package echochat.nlu;

import echochat.nlu.system.SystemSettings;
import java.util.List;
import java.util.Map;

/// All that a model is made from.
///
/// @param synonyms from a way of saying it, as written, to the value it stands for
/// @param regexes patterns in [java.util.regex.Pattern] syntax; several may share a name
/// @param lookups from the name of an entity to the phrases that are one
/// @param system which system entities are looked for, if not those that the examples use
public record TrainingData(
        List<TrainingExample> examples,
        Map<String, String> synonyms,
        List<NamedPattern> regexes,
        Map<String, List<String>> lookups,
        SystemSettings system) {

    public TrainingData {
        examples = List.copyOf(examples);
        synonyms = Map.copyOf(synonyms);
        regexes = List.copyOf(regexes);
        lookups = Map.copyOf(lookups);
    }

    /// System entities as the examples use them.
    public TrainingData(
            List<TrainingExample> examples,
            Map<String, String> synonyms,
            List<NamedPattern> regexes,
            Map<String, List<String>> lookups) {
        this(examples, synonyms, regexes, lookups, SystemSettings.AUTOMATIC);
    }

    /// A pattern and the entity that it recognizes, or the feature that it gives.
    public record NamedPattern(String name, String pattern) {}

    /// Sentences only.
    public static TrainingData of(List<TrainingExample> examples) {
        return new TrainingData(examples, Map.of(), List.of(), Map.of());
    }

    /// The same knowledge with other sentences.
    public TrainingData withExamples(List<TrainingExample> others) {
        return new TrainingData(others, synonyms, regexes, lookups, system);
    }

    /// The same with system entities as asked for.
    public TrainingData withSystem(SystemSettings asked) {
        return new TrainingData(examples, synonyms, regexes, lookups, asked);
    }
}
