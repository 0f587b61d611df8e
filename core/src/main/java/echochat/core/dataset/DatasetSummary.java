package echochat.core.dataset;

import echochat.core.problem.Findings;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a dataset holds and what is wrong with it: numbers of any size, lists of bounded size.
///
/// @param description in words: `CSV, comma, UTF-8`
/// @param language of the sentences, as a code such as `en`; null if that is not sure
/// @param intents with the number of examples of each
/// @param entities with the number of annotations of each
/// @param lookups number of phrases, in all lists
/// @param lists with the number of phrases of each
/// @param responses number of names, not of variations
/// @param stories understood, but not used yet; as are rules
public record DatasetSummary(
        String description,
        long examples,
        @Nullable String language,
        SortedMap<String, Integer> intents,
        SortedMap<String, Integer> entities,
        int synonyms,
        int regexes,
        int lookups,
        SortedMap<String, Integer> lists,
        int responses,
        int stories,
        int rules,
        Findings findings) {

    public DatasetSummary {
        intents = Collections.unmodifiableSortedMap(new TreeMap<>(intents));
        entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
        lists = Collections.unmodifiableSortedMap(new TreeMap<>(lists));
    }

    /// Whether it can be trained on.
    public boolean valid() {
        return findings.errors() == 0;
    }
}
