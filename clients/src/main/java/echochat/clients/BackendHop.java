package echochat.clients;

import echochat.core.backend.OutsideModels;
import echochat.core.chat.Heard;
import echochat.core.chat.HopFailedException;
import echochat.core.chat.HopTime.Outcome;
import echochat.core.chat.Responder;
import echochat.dialogue.Reply;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The outside backend answers for the workspace whose model it trained last. It knows no
/// workspaces and answers from its newest model, so others are not asked to it.
public final class BackendHop implements Responder {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final JsonServer server;
    private final OutsideModels models;

    /// @param token sent as bearer; empty for none
    public BackendHop(URI address, String token, OutsideModels models) {
        this.server = new JsonServer(address, token);
        this.models = models;
    }

    @Override
    public String hop() {
        return "backend";
    }

    @Override
    public Optional<List<Reply>> respond(Heard heard) {
        var workspace = heard.message().workspace();
        return models.newestOwner().filter(workspace::equals).flatMap(_ -> ask(heard));
    }

    private Optional<List<Reply>> ask(Heard heard) {
        var message = heard.message();
        var body = new LinkedHashMap<String, Object>();
        body.put("message", message.text());
        body.put("sender", message.sender());
        if (!message.metadata().isEmpty()) {
            body.put("metadata", message.metadata());
        }
        try {
            var responses = server.call("POST", "/chat", body, LIMIT).path("responses");
            return usedModel(responses)
                    ? Optional.of(RasaReplies.in(JSON.treeToValue(responses, Object.class)))
                    : Optional.empty();
        } catch (OutsideException reason) {
            throw new HopFailedException(Outcome.FAILED, reason.getMessage());
        }
    }

    /// A backend without a model only says so, which the next hop can do better.
    private static boolean usedModel(JsonNode responses) {
        return responses.path(0).path("metadata").path("model_used").asBoolean(true);
    }
}
