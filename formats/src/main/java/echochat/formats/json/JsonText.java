package echochat.formats.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// Reads small pieces of JSON that stand in other formats.
public final class JsonText {
    private JsonText() {}

    /// The object, or the objects of the list, or nothing if the text is neither.
    public static Optional<List<Map<String, Object>>> objects(String json) {
        try (var parser = Tokens.parser(json)) {
            var values = new JsonValues(parser);
            var found = new ArrayList<Map<String, Object>>();
            var first = parser.nextToken();
            if (first == JsonToken.START_OBJECT) {
                found.add(values.object());
            } else if (first == JsonToken.START_ARRAY) {
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    found.add(values.object());
                }
            }
            var isWhole =
                    first != null && first.isStructStart() && parser.currentToken().isStructEnd();
            return isWhole && parser.nextToken() == null ? Optional.of(found) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
