package echochat.core.dataset.check;

import echochat.core.dataset.Example;
import echochat.core.problem.Finding;
import echochat.core.problem.FindingLog;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.nlu.EntitySpan;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Counts what a dataset holds. Memory is bounded: a file with more different names than anybody
/// can mean is told so, and the rest of its names are not counted one by one.
final class Tally {
    static final int MOST_NAMES = 20_000;
    private static final int MOST_SYNONYMS = 1_000_000;

    final Map<String, Count> intents = new LinkedHashMap<>();
    final Map<String, Count> entities = new LinkedHashMap<>();
    final Map<String, Count> responses = new LinkedHashMap<>();
    final Map<String, Count> lists = new LinkedHashMap<>();
    final Map<String, Count> unused = new HashMap<>();
    private final Set<Integer> synonyms = new HashSet<>();
    long examples;
    int regexes;
    int lookups;
    String file = "";

    void example(Example example, FindingLog log) {
        examples++;
        count(
                intents,
                example.content().intent(),
                example.location(),
                Problem.TOO_MANY_INTENTS,
                log);
        var spans = example.content().entities();
        for (var i = 0; i < spans.size(); i++) {
            var entity = spans.get(i).entity();
            count(entities, entity, example.location(), Problem.TOO_MANY_ENTITIES, log);
            synonymOf(spans.get(i), example.content().text());
        }
    }

    /// An annotation that gives another value than its text teaches a synonym.
    private void synonymOf(EntitySpan span, String text) {
        var length = span.end() - span.start();
        var differs =
                span.value().length() != length || !text.startsWith(span.value(), span.start());
        if (differs) {
            synonym(text.substring(span.start(), span.end()));
        }
    }

    void response(String name, Location location) {
        count(responses, name, location);
    }

    /// A phrase of a list.
    void lookup(String list, Location location) {
        lookups++;
        count(lists, list, location);
    }

    /// Without a word where there are too many names.
    private static void count(Map<String, Count> counts, String name, Location where) {
        if (counts.size() < MOST_NAMES || counts.containsKey(name)) {
            counts.computeIfAbsent(name, _ -> new Count(where)).times++;
        }
    }

    void synonym(String synonym) {
        if (synonyms.size() < MOST_SYNONYMS) {
            synonyms.add(synonym.hashCode());
        }
    }

    int synonyms() {
        return synonyms.size();
    }

    int unused(String kind) {
        var count = unused.get(kind);
        return count == null ? 0 : count.times;
    }

    static SortedMap<String, Integer> numbers(Map<String, Count> counts) {
        var numbers = new TreeMap<String, Integer>();
        counts.forEach((name, count) -> numbers.put(name, count.times));
        return numbers;
    }

    /// The numbers of examples of all intents, from the smallest.
    List<Integer> sizes() {
        return intents.values().stream().map(count -> count.times).sorted().toList();
    }

    private static void count(
            Map<String, Count> counts,
            String name,
            Location where,
            Problem excess,
            FindingLog log) {
        var count = counts.get(name);
        if (count == null) {
            if (counts.size() >= MOST_NAMES) {
                if (!log.has(excess)) {
                    log.add(new Finding(where, excess.with(MOST_NAMES)));
                }
                return;
            }
            count = new Count(where);
            counts.put(name, count);
        }
        count.times++;
    }
}
