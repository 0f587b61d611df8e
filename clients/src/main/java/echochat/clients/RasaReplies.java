package echochat.clients;

import echochat.core.understanding.WellFormed;
import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads the messages of Rasa's REST channel. What is not understood in one is left out.
final class RasaReplies {
    private RasaReplies() {}

    static List<Reply> in(@Nullable Object json) {
        if (!(json instanceof List<?> messages)) {
            throw RasaServer.failed("its answer is no JSON list");
        }
        var replies = new ArrayList<Reply>();
        for (var message : messages) {
            if (!(message instanceof Map<?, ?> fields)) {
                throw RasaServer.failed("its answer holds a message that is no JSON object");
            }
            var reply = reply(fields);
            if (!reply.isEmpty()) {
                replies.add(reply);
            }
        }
        return replies;
    }

    private static Reply reply(Map<?, ?> fields) {
        return new Reply(
                text(fields.get("text")),
                buttons(fields),
                text(fields.get("image")),
                text(fields.get("attachment")),
                custom(fields.get("custom")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : written(value);
    }

    private static String written(@Nullable Object value) {
        return WellFormed.text(String.valueOf(value));
    }

    private static List<Button> buttons(Map<?, ?> fields) {
        var buttons = new ArrayList<Button>();
        for (var name : List.of("buttons", "quick_replies")) {
            if (fields.get(name) instanceof List<?> offered) {
                for (var button : offered) {
                    if (button instanceof Map<?, ?> choice && choice.get("title") != null) {
                        var title = written(choice.get("title"));
                        var payload = choice.get("payload");
                        buttons.add(new Button(title, payload == null ? title : written(payload)));
                    }
                }
            }
        }
        return buttons;
    }

    private static Map<String, Object> custom(@Nullable Object value) {
        if (value == null) {
            return Map.of();
        }
        return value instanceof Map<?, ?> fields ? named(fields) : named(Map.of("value", value));
    }

    private static Map<String, Object> named(Map<?, ?> fields) {
        var named = new LinkedHashMap<String, Object>();
        fields.forEach((name, one) -> named.put(written(name), clean(one)));
        return named;
    }

    /// The same JSON with texts that can be written again.
    private static @Nullable Object clean(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> WellFormed.text(text);
            case List<?> list -> {
                var cleaned = new ArrayList<@Nullable Object>();
                list.forEach(one -> cleaned.add(clean(one)));
                yield cleaned;
            }
            case Map<?, ?> map -> named(map);
            default -> value;
        };
    }
}
