package echochat.dialogue.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One way of saying something, as the bot's owner wrote it.
///
/// @param text may hold `{name}`, a slot to fill
/// @param custom JSON for the client, as maps, lists, strings, numbers and booleans, in the order
///     in which it was written; may be empty
public record Response(
        @Nullable String text,
        List<Button> buttons,
        @Nullable String image,
        @Nullable String attachment,
        Map<String, Object> custom) {

    public Response {
        buttons = List.copyOf(buttons);
        custom = Collections.unmodifiableMap(new LinkedHashMap<>(custom));
    }

    public static Response text(String text) {
        return new Response(text, List.of(), null, null, Map.of());
    }
}
