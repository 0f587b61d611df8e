package echochat.nlu;

import java.util.List;
import java.util.Map;

/// Which of the data's patterns and lists find entities: Rasa's RegexEntityExtractor.
///
/// @param lookups whether phrases of the lookup tables are entities
/// @param regexes whether matches of patterns are entities; if not they stay hints for the
///     classifier
/// @param caseSensitive whether patterns tell `A` from `a`; lists never do
public record PatternUse(boolean lookups, boolean regexes, boolean caseSensitive) {
    /// All of them, in any case.
    public static final PatternUse ALL = new PatternUse(true, true, false);

    private static final String IN_THIS_CASE = "(?-i)";

    Map<String, List<String>> lookupsOf(TrainingData data) {
        return lookups ? data.lookups() : Map.of();
    }

    String written(String pattern) {
        return caseSensitive ? IN_THIS_CASE + pattern : pattern;
    }
}
