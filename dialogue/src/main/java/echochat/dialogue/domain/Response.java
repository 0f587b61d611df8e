package echochat.dialogue.domain;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One way of saying something, as the bot's owner wrote it.
///
/// @param text may hold `{name}`, a slot to fill
/// @param custom JSON for the client, as maps, lists, strings, numbers and booleans; may be empty
public record Response(
        @Nullable String text,
        List<Button> buttons,
        @Nullable String image,
        @Nullable String attachment,
        Map<String, Object> custom) {

    public Response {
        buttons = List.copyOf(buttons);
        custom = Map.copyOf(custom);
    }

    public static Response text(String text) {
        return new Response(text, List.of(), null, null, Map.of());
    }
}
