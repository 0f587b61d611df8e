package echochat.nlu;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Public data sets, one JSON object a line, from the folder that the property `echochat.shared`
/// names.
public final class SharedData {
    private final String line;
    private int next;

    private SharedData(String line) {
        this.line = line;
    }

    public static Path file(String name) {
        return Path.of(System.getProperty("echochat.shared", "../shared"), "data", name);
    }

    /// All examples of a file such as `snips/train.jsonl`.
    public static List<TrainingExample> read(String name) {
        try (var lines = Files.lines(file(name))) {
            return lines.map(line -> example(new SharedData(line).object())).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static TrainingExample example(Map<String, Object> fields) {
        var spans = new ArrayList<EntitySpan>();
        for (var item : (List<?>) fields.get("entities")) {
            spans.add(span((Map<?, ?>) item));
        }
        return new TrainingExample(text(fields, "text"), text(fields, "intent"), spans);
    }

    private static EntitySpan span(Map<?, ?> fields) {
        return new EntitySpan(
                text(fields, "entity"),
                Integer.parseInt(text(fields, "start")),
                Integer.parseInt(text(fields, "end")),
                text(fields, "value"),
                (String) fields.get("role"),
                (String) fields.get("group"));
    }

    private static String text(Map<?, ?> fields, String name) {
        return String.valueOf(fields.get(name));
    }

    private @Nullable Object value() {
        skipSpace();
        return switch (line.charAt(next)) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> string();
            default -> bare();
        };
    }

    private Map<String, Object> object() {
        var fields = new TreeMap<String, Object>();
        next++;
        while (!isEnd('}')) {
            var name = string();
            skipSpace();
            next++;
            fields.put(name, value());
        }
        return fields;
    }

    private List<Object> list() {
        var items = new ArrayList<Object>();
        next++;
        while (!isEnd(']')) {
            items.add(value());
        }
        return items;
    }

    private boolean isEnd(char end) {
        skipSpace();
        if (line.charAt(next) == ',') {
            next++;
            skipSpace();
        }
        if (line.charAt(next) == end) {
            next++;
            return true;
        }
        return false;
    }

    private String string() {
        var text = new StringBuilder();
        next++;
        while (line.charAt(next) != '"') {
            text.append(line.charAt(next) == '\\' ? escaped() : line.charAt(next));
            next++;
        }
        next++;
        return text.toString();
    }

    private char escaped() {
        next++;
        return switch (line.charAt(next)) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'u' -> {
                next += 4;
                yield (char) Integer.parseInt(line.substring(next - 3, next + 1), 16);
            }
            default -> line.charAt(next);
        };
    }

    private @Nullable String bare() {
        var start = next;
        while (",]} ".indexOf(line.charAt(next)) < 0) {
            next++;
        }
        var text = line.substring(start, next);
        return text.equals("null") ? null : text;
    }

    private void skipSpace() {
        while (line.charAt(next) == ' ') {
            next++;
        }
    }
}
