package echochat.formats.write;

import echochat.core.dataset.DatasetContent;
import echochat.dialogue.domain.Response;
import echochat.formats.json.JsonOutput;
import echochat.formats.json.JsonText;
import echochat.formats.rasa.AnnotatedText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes Rasa's YAML of version 3.1: intents, synonyms, regexes, lookups, responses.
final class RasaWriter implements DatasetWriter {
    @Override
    public List<String> write(DatasetContent content, Writer out) throws IOException {
        var losses = new ArrayList<String>();
        var body = new StringWriter();
        var unwritten = 0;
        var examples = new LinkedHashMap<String, List<String>>();
        for (var example : content.data().examples()) {
            var written = AnnotatedText.of(example);
            var texts = examples.computeIfAbsent(example.intent(), _ -> new ArrayList<>());
            written.ifPresent(texts::add);
            unwritten += written.isPresent() ? 0 : 1;
        }
        Losses.add(
                losses,
                unwritten,
                "examples whose brackets or overlapping entities Rasa would misread");
        items(body, "intent", examples);
        items(body, "synonym", JsonWriter.byValue(content.data().synonyms()));
        items(body, "regex", JsonWriter.patterns(content));
        items(body, "lookup", new TreeMap<>(content.data().lookups()));
        out.write("version: \"3.1\"\n\n");
        var text = body.toString();
        // In a file all of ASCII, Rasa decodes \\u wherever it stands; this sign turns that off.
        out.write(
                text.contains("\\u") || text.contains("\\U") ? "# Training data · EchoChat\n" : "");
        out.write(text.isEmpty() ? "" : "nlu:\n" + text);
        responses(out, content.responses());
        return losses;
    }

    private static void items(Writer out, String kind, Map<String, List<String>> items)
            throws IOException {
        for (var item : items.entrySet()) {
            out.write("- " + kind + ": " + YamlOutput.word(item.getKey()) + "\n");
            var inBlock = item.getValue().stream().allMatch(YamlOutput::isLine);
            out.write(inBlock ? "  examples: |\n" : "  examples:\n");
            for (String text : item.getValue()) {
                out.write(inBlock ? "    - " + text : "  - text: " + YamlOutput.quoted(text));
                out.write("\n");
            }
            out.write("\n");
        }
    }

    private static void responses(Writer out, Map<String, List<Response>> responses)
            throws IOException {
        out.write(responses.isEmpty() ? "" : "responses:\n");
        for (var response : responses.entrySet()) {
            out.write("  " + YamlOutput.word(response.getKey()) + ":\n");
            for (Response variation : response.getValue()) {
                out.write(variation(variation));
            }
        }
    }

    private static String variation(Response response) {
        var lines = new StringBuilder();
        Values.map(response)
                .forEach(
                        (key, value) ->
                                lines.append(lines.isEmpty() ? "  - " : "    ")
                                        .append(key)
                                        .append(": ")
                                        .append(value(key, value))
                                        .append('\n'));
        return lines.toString();
    }

    /// JSON on one line is YAML too.
    private static String value(String key, Object value) {
        if (value instanceof String text) {
            var isObject = key.equals("attachment") && JsonText.objects(text).isPresent();
            return isObject ? text : YamlOutput.quoted(text);
        }
        return JsonOutput.text(value);
    }
}
