package echochat.formats.write;

import echochat.core.dataset.DatasetContent;
import echochat.formats.json.JsonOutput;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes one JSON document that holds everything, with one example a line.
final class JsonWriter implements DatasetWriter {
    @Override
    public List<String> write(DatasetContent content, Writer out) throws IOException {
        out.write("{\n  \"examples\": [");
        var first = true;
        for (var example : content.data().examples()) {
            out.write(first ? "\n    " : ",\n    ");
            out.write(JsonOutput.text(JsonLinesWriter.example(example)));
            first = false;
        }
        out.write(first ? "]" : "\n  ]");
        for (var part : parts(content).entrySet()) {
            if (!part.getValue().isEmpty()) {
                out.write(",\n  \"" + part.getKey() + "\": ");
                out.write(JsonOutput.text(part.getValue()));
            }
        }
        out.write("\n}\n");
        return List.of();
    }

    private static Map<String, Map<String, ?>> parts(DatasetContent content) {
        var parts = new LinkedHashMap<String, Map<String, ?>>();
        var responses = new LinkedHashMap<String, Object>();
        content.responses()
                .forEach(
                        (name, all) ->
                                responses.put(name, all.stream().map(Values::response).toList()));
        parts.put("responses", responses);
        parts.put("synonyms", byValue(content.data().synonyms()));
        parts.put("regexes", patterns(content));
        parts.put("lookups", new TreeMap<>(content.data().lookups()));
        return parts;
    }

    static Map<String, List<String>> patterns(DatasetContent content) {
        var patterns = new TreeMap<String, List<String>>();
        content.data()
                .regexes()
                .forEach(
                        regex ->
                                patterns.computeIfAbsent(regex.name(), _ -> new ArrayList<>())
                                        .add(regex.pattern()));
        return patterns;
    }

    /// From a value to the ways of saying it, both in the order of the alphabet.
    static Map<String, List<String>> byValue(Map<String, String> synonyms) {
        var byValue = new TreeMap<String, List<String>>();
        new TreeMap<>(synonyms)
                .forEach(
                        (surface, value) ->
                                byValue.computeIfAbsent(value, _ -> new ArrayList<>())
                                        .add(surface));
        return byValue;
    }
}
