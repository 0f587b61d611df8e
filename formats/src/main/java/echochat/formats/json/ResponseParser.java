package echochat.formats.json;

import echochat.core.problem.Finding;
import echochat.core.problem.Problem;
import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// Reads a response: a text, or `{"text": …, "buttons": […], "image": …, "custom": {…}}`, or a list
/// of such variations.
final class ResponseParser {
    private static final Set<String> KEYS =
            Set.of("text", "buttons", "image", "attachment", "custom");
    private static final Set<String> BUTTON_KEYS = Set.of("title", "payload");

    private final Tokens tokens;
    private final JsonValues values;

    ResponseParser(Tokens tokens) {
        this.tokens = tokens;
        this.values = new JsonValues(tokens.parser);
    }

    /// Reads the value that begins here; what says nothing is told and left out.
    List<Response> variations(String name) {
        var found = new ArrayList<Response>();
        var parser = tokens.parser;
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                addOne(name, found);
            }
        } else if (parser.currentToken() != JsonToken.VALUE_NULL) {
            addOne(name, found);
        }
        return found;
    }

    private void addOne(String name, List<Response> found) {
        var place = tokens.place();
        var response =
                tokens.parser.currentToken() == JsonToken.START_OBJECT
                        ? new Draft().read()
                        : Response.text(tokens.text(name));
        var text = response.text();
        var saysSomething =
                (text != null && !text.isBlank())
                        || response.image() != null
                        || response.attachment() != null
                        || !response.custom().isEmpty();
        if (saysSomething) {
            found.add(response);
        } else {
            var notice = Problem.RESPONSE_EMPTY.with(name);
            tokens.sink().finding(new Finding(place, notice));
        }
    }

    /// A response whose parts are still coming in.
    private final class Draft {
        private @Nullable String text;
        private @Nullable String image;
        private @Nullable String attachment;
        private final List<Button> buttons = new ArrayList<>();
        private Map<String, Object> custom = Map.of();

        Response read() {
            tokens.eachKey(KEYS, this::take);
            return new Response(text, buttons, image, attachment, custom);
        }

        private boolean take(String key) {
            switch (key) {
                case "text" -> text = tokens.text(key);
                case "image" -> image = tokens.text(key);
                case "attachment" -> attachment = tokens.text(key);
                case "buttons" -> buttons();
                case "custom" -> custom();
                default -> {
                    return false;
                }
            }
            return true;
        }

        private void custom() {
            if (tokens.parser.currentToken() == JsonToken.START_OBJECT) {
                custom = values.object();
            } else {
                tokens.wrong("custom", "an object");
            }
        }

        private void buttons() {
            if (tokens.parser.currentToken() != JsonToken.START_ARRAY) {
                tokens.wrong("buttons", "a list");
                return;
            }
            while (tokens.parser.nextToken() != JsonToken.END_ARRAY) {
                if (tokens.parser.currentToken() == JsonToken.START_OBJECT) {
                    buttons.add(button());
                } else {
                    tokens.wrong("buttons", "a list of objects");
                }
            }
        }

        private Button button() {
            var parts = new String[] {"", ""};
            tokens.eachKey(
                    BUTTON_KEYS,
                    key -> {
                        if (!BUTTON_KEYS.contains(key)) {
                            return false;
                        }
                        parts[key.equals("title") ? 0 : 1] = tokens.text(key);
                        return true;
                    });
            return new Button(parts[0], parts[1].isEmpty() ? parts[0] : parts[1]);
        }
    }
}
