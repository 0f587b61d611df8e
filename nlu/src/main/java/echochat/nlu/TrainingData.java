package echochat.nlu;

import echochat.nlu.entity.TaggerTrainer;
import echochat.nlu.entity.Typos;
import echochat.nlu.system.SystemSettings;
import java.util.List;
import java.util.Map;

/// All that a model is made from. [#of] makes it of sentences; lists, patterns and synonyms are
/// wanted only by those who have them.
///
/// @param examples in any order; the same sentence may come several times
/// @param synonyms from a way of saying it, as written, to the value it stands for
/// @param regexes patterns in [java.util.regex.Pattern] syntax; several may share a name, and one
///     that cannot be compiled finds nothing
/// @param lookups from the name of an entity to the phrases that are one
/// @param typos from the name of a lookup to how many letters of its phrases may be wrong, 1 or 2;
///     a lookup that is not named here must be written right, a name without lookup does nothing
/// @param system which system entities are looked for, if not those that the examples use
public record TrainingData(
        List<TrainingExample> examples,
        Map<String, String> synonyms,
        List<NamedPattern> regexes,
        Map<String, List<String>> lookups,
        Map<String, Integer> typos,
        SystemSettings system) {
    /// Of more kinds of entities, counted with their roles and groups, the commonest are learned.
    public static final int MOST_KINDS = TaggerTrainer.MOST_KINDS;

    /// @throws IllegalArgumentException if a lookup shall forgive other than 1 or 2 letters
    public TrainingData {
        examples = List.copyOf(examples);
        synonyms = Map.copyOf(synonyms);
        regexes = List.copyOf(regexes);
        lookups = Map.copyOf(lookups);
        typos = Map.copyOf(typos);
        if (typos.values().stream().anyMatch(edits -> edits < 1 || edits > Typos.MOST)) {
            throw new IllegalArgumentException("A list forgives 1 or 2 typos.");
        }
    }

    /// Data whose lookups forgive no typos, with system entities as the examples use them.
    public TrainingData(
            List<TrainingExample> examples,
            Map<String, String> synonyms,
            List<NamedPattern> regexes,
            Map<String, List<String>> lookups) {
        this(examples, synonyms, regexes, lookups, Map.of(), SystemSettings.AUTOMATIC);
    }

    /// The same knowledge with other sentences.
    public TrainingData withExamples(List<TrainingExample> others) {
        return new TrainingData(others, synonyms, regexes, lookups, typos, system);
    }

    /// The same data, some of whose lookups forgive typos.
    ///
    /// @param edits from the name of a lookup to 1 or 2
    /// @throws IllegalArgumentException if a lookup shall forgive other than 1 or 2 letters
    public TrainingData withTypos(Map<String, Integer> edits) {
        return new TrainingData(examples, synonyms, regexes, lookups, edits, system);
    }

    /// A pattern and the entity that it recognizes, or the feature that it gives.
    public record NamedPattern(String name, String pattern) {}

    /// Sentences only.
    public static TrainingData of(TrainingExample... examples) {
        return of(List.of(examples));
    }

    /// Sentences only.
    public static TrainingData of(List<TrainingExample> examples) {
        return new TrainingData(examples, Map.of(), List.of(), Map.of());
    }

    /// The same with system entities as asked for.
    public TrainingData withSystem(SystemSettings asked) {
        return new TrainingData(examples, synonyms, regexes, lookups, typos, asked);
    }
}
