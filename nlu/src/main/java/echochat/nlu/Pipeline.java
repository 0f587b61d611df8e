package echochat.nlu;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a model does with what it has learned, in the parts that a pipeline of Rasa has names for.
///
/// @param fallback when it says `nlu_fallback`; absent if it never does
/// @param splitAt the sign between the parts of an intent such as `greet+order`, of which messages
///     may get new combinations; absent if such intents are names like any other
/// @param patterns which patterns and lists find entities
/// @param synonyms whether values are replaced by what they stand for
/// @param selectors who chooses between the keys of retrieval intents: [#EVERY_KEY] for all of
///     them, or names of retrieval intents; none if nobody asks for a choice
public record Pipeline(
        @Nullable FallbackRule fallback,
        @Nullable String splitAt,
        PatternUse patterns,
        boolean synonyms,
        List<String> selectors) {
    /// The selector for the keys of all retrieval intents.
    public static final String EVERY_KEY = "default";

    /// Where nothing else is said.
    public static final Pipeline USUAL =
            new Pipeline(null, null, PatternUse.ALL, true, List.of(EVERY_KEY));

    private static final int LONGEST_SIGN = 10;

    /// @throws IllegalArgumentException if the sign is empty or longer than 10 characters
    public Pipeline {
        selectors = List.copyOf(selectors);
        if (splitAt != null && (splitAt.isEmpty() || splitAt.length() > LONGEST_SIGN)) {
            throw new IllegalArgumentException("The sign between intents has 1 to 10 letters.");
        }
    }

    /// The same pipeline with another rule, or with none.
    public Pipeline withFallback(@Nullable FallbackRule rule) {
        return new Pipeline(rule, splitAt, patterns, synonyms, selectors);
    }

    /// The same pipeline with another sign between intents, or with none.
    ///
    /// @throws IllegalArgumentException if the sign is empty or longer than 10 characters
    public Pipeline withSplitAt(@Nullable String sign) {
        return new Pipeline(fallback, sign, patterns, synonyms, selectors);
    }
}
