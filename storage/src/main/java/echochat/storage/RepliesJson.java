package echochat.storage;

import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Replies as JSON text; what a reply does not have is not written.
final class RepliesJson {
    private static final JsonMapper JSON = new JsonMapper();

    private RepliesJson() {}

    /// A reply as it is read.
    private record Written(
            @Nullable String text,
            @Nullable List<Button> buttons,
            @Nullable String image,
            @Nullable String attachment,
            @Nullable Map<String, Object> custom) {
        Reply reply() {
            return new Reply(
                    text,
                    buttons == null ? List.of() : buttons,
                    image,
                    attachment,
                    custom == null ? Map.of() : custom);
        }
    }

    static String of(List<Reply> replies) {
        var text = new StringWriter(256);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            replies.forEach(reply -> write(reply, json));
            json.writeEndArray();
        }
        return text.toString();
    }

    static List<Reply> read(String json) {
        return JSON.readValue(json, new TypeReference<List<Written>>() {}).stream()
                .map(Written::reply)
                .toList();
    }

    private static void write(Reply reply, JsonGenerator json) {
        json.writeStartObject();
        writeText(json, "text", reply.text());
        if (!reply.buttons().isEmpty()) {
            json.writeArrayPropertyStart("buttons");
            for (var button : reply.buttons()) {
                json.writeStartObject();
                json.writeStringProperty("title", button.title());
                json.writeStringProperty("payload", button.payload());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        writeText(json, "image", reply.image());
        writeText(json, "attachment", reply.attachment());
        if (!reply.custom().isEmpty()) {
            json.writePOJOProperty("custom", reply.custom());
        }
        json.writeEndObject();
    }

    private static void writeText(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }
}
