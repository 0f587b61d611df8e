package echochat.dialogue;

import echochat.dialogue.domain.Button;
import echochat.dialogue.domain.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One piece of an answer, as a chat client shows it: a text with or without buttons, or an image,
/// or an attachment, or JSON for the client.
public record Reply(
        @Nullable String text,
        List<Button> buttons,
        @Nullable String image,
        @Nullable String attachment,
        Map<String, Object> custom) {
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");

    public Reply {
        buttons = List.copyOf(buttons);
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    public static Reply text(String text) {
        return text(text, List.of());
    }

    public static Reply text(String text, List<Button> buttons) {
        return new Reply(text, buttons, null, null, Map.of());
    }

    /// The pieces of a response, in the order of Rasa's REST channel: the text, split at blank
    /// lines unless it has buttons, then image, attachment and custom JSON, each alone.
    public static List<Reply> piecesOf(Response response) {
        var pieces = new ArrayList<Reply>();
        var text = response.text() == null ? "" : response.text().strip();
        if (!response.buttons().isEmpty()) {
            pieces.add(text(text, response.buttons()));
        } else {
            Arrays.stream(BLANK_LINES.split(text))
                    .filter(part -> !part.isBlank())
                    .map(part -> text(part.strip()))
                    .forEach(pieces::add);
        }
        if (response.image() != null) {
            pieces.add(new Reply(null, List.of(), response.image(), null, Map.of()));
        }
        if (response.attachment() != null) {
            pieces.add(new Reply(null, List.of(), null, response.attachment(), Map.of()));
        }
        if (!response.custom().isEmpty()) {
            pieces.add(new Reply(null, List.of(), null, null, response.custom()));
        }
        return pieces;
    }

    public boolean isEmpty() {
        return (text == null || text.isBlank())
                && buttons.isEmpty()
                && image == null
                && attachment == null
                && custom.isEmpty();
    }
}
