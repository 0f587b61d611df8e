package echochat.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import echochat.core.dataset.SourceFile;
import echochat.formats.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Real Rasa projects hold what an independent script counted in them.
class FixturesTest {
    private static final List<String> COMPARED =
            List.of(
                    "examples_written",
                    "examples",
                    "full_intents",
                    "entity_annotations",
                    "entity_types",
                    "synonym_surfaces",
                    "regex_patterns",
                    "lookup_elements",
                    "responses");

    private static final Path FIXTURES =
            Path.of(System.getProperty("echochat.shared", "/nowhere"), "rasa", "fixtures");

    @Test
    void everyNluFileOfRealProjectsIsReadWhole() throws IOException {
        assumeTrue(Files.isDirectory(FIXTURES), "no shared fixtures here: " + FIXTURES);
        var expected = JsonText.objects(Files.readString(FIXTURES.resolve("expected.json")));
        var compared = new ArrayList<String>();
        var different = new ArrayList<String>();

        for (var fixture : expected.orElseThrow().getFirst().entrySet()) {
            for (var file : map(map(fixture.getValue()).get("files")).entrySet()) {
                var counts = map(file.getValue());
                if (isReadable(file.getKey(), counts)) {
                    var path = FIXTURES.resolve(fixture.getKey()).resolve(file.getKey());
                    compared.add(path.toString());
                    if (!found(path).equals(wanted(counts))) {
                        different.add(
                                path
                                        + "\n  wanted "
                                        + wanted(counts)
                                        + "\n  found  "
                                        + found(path));
                    }
                }
            }
        }

        assertThat(different).isEmpty();
        assertThat(compared).hasSizeGreaterThan(20);
    }

    private static boolean isReadable(String file, Map<String, Object> counts) {
        return file.matches(".*\\.ya?ml")
                && counts.containsKey("examples_written")
                && !counts.containsKey("error");
    }

    private static Map<String, Integer> wanted(Map<String, Object> counts) {
        var wanted = new TreeMap<String, Integer>();
        COMPARED.forEach(key -> wanted.put(key, number(counts, key)));
        var empty = number(counts, "intents_without_examples");
        wanted.merge("full_intents", -empty, (all, less) -> Math.max(0, all + less));
        return wanted;
    }

    private static int number(Map<String, Object> counts, String key) {
        return counts.get(key) instanceof Number number ? number.intValue() : 0;
    }

    private static Map<String, Integer> found(Path path) {
        var reading = Reading.of(SourceFile.at(path, path.getFileName().toString()));
        var summary = reading.summary();
        var examples = reading.content().data().examples();
        var found = new TreeMap<String, Integer>();
        found.put("examples_written", examples.size());
        var distinct = new HashSet<>(examples);
        found.put("examples", distinct.size());
        found.put("full_intents", summary.intents().size());
        found.put(
                "entity_annotations", distinct.stream().mapToInt(it -> it.entities().size()).sum());
        found.put("entity_types", summary.entities().size());
        found.put("synonym_surfaces", reading.content().data().synonyms().size());
        found.put("regex_patterns", reading.content().data().regexes().size());
        found.put("lookup_elements", summary.lookups());
        found.put("responses", summary.responses());
        return found;
    }

    private static Map<String, Object> map(@Nullable Object value) {
        var map = new TreeMap<String, Object>();
        if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, each) -> map.put(String.valueOf(key), each));
        }
        return map;
    }
}
