package echochat.formats.json;

import echochat.core.problem.Problem;
import echochat.formats.example.RawEntity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads `{"start": 7, "end": 11, "entity": "city", "value": "Oslo"}`, and lists of such.
final class EntityParser {
    private static final Set<String> KEYS =
            Set.of("entity", "start", "end", "value", "role", "group", "extractor", "processors");

    private final Tokens tokens;
    private String name = "";
    private @Nullable Integer start;
    private @Nullable Integer end;
    private String value = "";
    private @Nullable String role;
    private @Nullable String group;

    EntityParser(Tokens tokens) {
        this.tokens = tokens;
    }

    /// Reads the value that begins here.
    List<RawEntity> list() {
        var parser = tokens.parser;
        var entities = new ArrayList<RawEntity>();
        switch (parser.currentToken()) {
            case START_OBJECT -> entities.add(one());
            case START_ARRAY -> {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    if (parser.currentToken() == JsonToken.START_OBJECT) {
                        entities.add(one());
                    } else {
                        tokens.wrong("entities", "a list of objects");
                    }
                }
            }
            case VALUE_NULL -> {}
            default -> tokens.tell(Problem.ENTITIES_NOT_READ, "here is " + tokens.kind());
        }
        return entities;
    }

    private RawEntity one() {
        var place = tokens.place();
        name = "";
        start = null;
        end = null;
        value = "";
        role = null;
        group = null;
        tokens.eachKey(KEYS, this::take);
        return new RawEntity(name, start, end, value, role, group, place);
    }

    private boolean take(String key) {
        switch (key) {
            case "entity" -> name = tokens.text(key);
            case "start" -> start = tokens.number(key);
            case "end" -> end = tokens.number(key);
            case "value" -> value = tokens.text(key);
            case "role" -> role = orNull(tokens.text(key));
            case "group" -> group = orNull(tokens.text(key));
            default -> {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
