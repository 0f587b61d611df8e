package echochat.formats.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads any JSON into maps, lists, strings, numbers and booleans; a null is left out. The parser
/// bounds the depth.
final class JsonValues {
    private final JsonParser parser;

    JsonValues(JsonParser parser) {
        this.parser = parser;
    }

    /// The object that begins here.
    Map<String, Object> object() {
        var map = new LinkedHashMap<String, Object>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var key = parser.currentName();
            parser.nextToken();
            var value = any();
            if (value != null) {
                map.put(key, value);
            }
        }
        return map;
    }

    private List<Object> array() {
        var list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            var value = any();
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private @Nullable Object any() {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> parser.getString();
        };
    }
}
