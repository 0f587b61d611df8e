package echochat.web.rasa;

import echochat.core.chat.Chat;
import echochat.core.chat.Message;
import echochat.core.chat.SampleBot;
import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.Reply;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Rasa's REST channel: a message in, a list of messages out.
@RestController
@RequestMapping({"/rasa/webhooks/rest", "/rasa/{workspace:\\d{1,18}}/webhooks/rest"})
public final class RasaRestChannel {
    private final RasaTargets targets;
    private final Chat chat;
    private final Chat chatWithNobody;

    /// @param chatWithNobody answers where there is no bot at all, and keeps nothing
    public RasaRestChannel(RasaTargets targets, Chat chat, Chat chatWithNobody) {
        this.targets = targets;
        this.chat = chat;
        this.chatWithNobody = chatWithNobody;
    }

    @GetMapping({"", "/"})
    public void health(HttpServletResponse response) throws IOException {
        RasaBody.write(response, Map.of("status", "ok"));
    }

    @PostMapping("/webhook")
    public void receive(
            @PathVariable(name = "workspace", required = false) @Nullable Long number,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var body = RasaBody.of(request);
        var workspace = targets.workspace(number);
        var message = message(workspace.orElse(SampleBot.WORKSPACE), body);
        var answered = (workspace.isPresent() ? chat : chatWithNobody).answer(message);
        RasaBody.write(
                response,
                answered.answer().replies().stream()
                        .map(reply -> json(message.sender(), reply))
                        .toList());
    }

    private static Message message(WorkspaceId workspace, Map<?, ?> body) {
        var sender = body.get("sender");
        var text = body.get("message");
        return new Message(
                workspace,
                sender == null ? Message.DEFAULT_SENDER : sender.toString(),
                text == null ? "" : text.toString(),
                metadata(body.get("metadata")));
    }

    private static Map<String, Object> metadata(@Nullable Object given) {
        var metadata = new LinkedHashMap<String, Object>();
        if (given instanceof Map<?, ?> fields) {
            fields.forEach((name, value) -> metadata.put(String.valueOf(name), value));
        }
        return metadata;
    }

    private static Map<String, Object> json(String recipient, Reply reply) {
        var json = new LinkedHashMap<String, Object>();
        json.put("recipient_id", recipient);
        put(json, "text", reply.text());
        put(json, "image", reply.image());
        put(json, "buttons", reply.buttons().isEmpty() ? null : buttons(reply));
        put(json, "attachment", reply.attachment());
        put(json, "custom", reply.custom().isEmpty() ? null : reply.custom());
        return json;
    }

    private static List<Map<String, String>> buttons(Reply reply) {
        return reply.buttons().stream()
                .map(
                        button -> {
                            var json = new LinkedHashMap<String, String>();
                            json.put("title", button.title());
                            json.put("payload", button.payload());
                            return (Map<String, String>) json;
                        })
                .toList();
    }

    private static void put(Map<String, Object> json, String name, @Nullable Object value) {
        if (value != null) {
            json.put(name, value);
        }
    }
}
