package echochat.web.backend;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import echochat.core.backend.BackendModels;
import echochat.core.chat.Chat;
import echochat.core.chat.Heard;
import echochat.core.chat.Message;
import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import echochat.core.workspace.BackendWorkspace;
import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Talks, with the newest model that was trained over this face.
@RestController
public final class ChatRoutes {
    private final Chat chat;
    private final BackendModels models;

    public ChatRoutes(Chat chat, BackendModels models) {
        this.chat = chat;
        this.models = models;
    }

    /// Never empty.
    public record Responses(List<Response> responses) {}

    /// A piece of the answer.
    @JsonInclude(Include.NON_EMPTY)
    public record Response(
            @Nullable String text,
            List<Button> buttons,
            @Nullable String image,
            @Nullable String attachment,
            Map<String, Object> custom,
            Metadata metadata) {
        static Response of(Reply reply, Metadata metadata) {
            return new Response(
                    reply.text(),
                    reply.buttons(),
                    reply.image(),
                    reply.attachment(),
                    reply.custom(),
                    metadata);
        }
    }

    /// What was understood.
    ///
    /// @param modelUsed whether a model looked at the message
    /// @param rawResponse as Rasa's parse; places in it and in the entities count code points
    @JsonInclude(Include.ALWAYS)
    @JsonNaming(SnakeCaseStrategy.class)
    public record Metadata(
            boolean modelUsed,
            @Nullable String intent,
            double confidence,
            Object entities,
            @Nullable Object rawResponse) {
        static final Metadata NO_MODEL = new Metadata(false, null, 0, List.of(), null);

        static Metadata of(Heard.Understood understood) {
            var best = understood.understanding();
            var parse = understood.by().parse(best);
            return new Metadata(
                    true,
                    best.intent(),
                    best.confidence(),
                    parse.getOrDefault("entities", List.of()),
                    parse);
        }
    }

    @PostMapping("/backend/chat")
    public Responses chat(HttpServletRequest request) throws IOException {
        var body = Body.of(request);
        var text = body.text("message", Message.LONGEST_TEXT);
        var sender = body.sender("sender", Message.LONGEST_SENDER);
        body.verify();
        return models.newest().isEmpty()
                ? untrained(Problem.BACKEND_WITHOUT_MODEL.with())
                : answered(new Message(BackendWorkspace.ID, sender, text));
    }

    private static Responses untrained(Notice notice) {
        var reply = Reply.text(notice.what() + " " + notice.mend());
        return new Responses(List.of(Response.of(reply, Metadata.NO_MODEL)));
    }

    private Responses answered(Message message) {
        var answered = chat.answer(message);
        var metadata = answered.understood().map(Metadata::of).orElse(Metadata.NO_MODEL);
        return new Responses(
                answered.answer().replies().stream()
                        .map(reply -> Response.of(reply, metadata))
                        .toList());
    }
}
