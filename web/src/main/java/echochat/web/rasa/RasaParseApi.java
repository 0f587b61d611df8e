package echochat.web.rasa;

import echochat.core.chat.Message;
import echochat.core.understanding.WellFormed;
import echochat.dialogue.Shortcut;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Rasa's `POST /model/parse`: what a message means, without talking.
@RestController
public final class RasaParseApi {
    private static final String PATH = "/model/parse";

    private final RasaTargets targets;

    public RasaParseApi(RasaTargets targets) {
        this.targets = targets;
    }

    @PostMapping({"/rasa" + PATH, "/rasa/{workspace:\\d{1,18}}" + PATH})
    public void parse(
            @PathVariable(name = "workspace", required = false) @Nullable Long workspace,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        refuseEmulation(request.getQueryString());
        var bot = targets.bot(workspace);
        var text = text(RasaBody.of(request));
        var understanding = Shortcut.in(text).orElseGet(() -> bot.understand().apply(text));
        RasaBody.write(response, bot.parse(understanding));
    }

    private static void refuseEmulation(@Nullable String query) {
        if (query == null || !query.contains("emulation_mode")) {
            return;
        }
        throw new RasaException(
                400,
                "BadRequest",
                "Other emulation modes than Rasa's own are not offered.",
                Map.of("parameter", "emulation_mode", "in", "query"));
    }

    private static String text(Map<?, ?> body) {
        if (body.isEmpty()) {
            throw new RasaException(
                    400,
                    "BadRequest",
                    "No text message defined in request_body. Add text message to request body in"
                            + " order to obtain the intent and extracted entities.");
        }
        var text =
                body.get("text") instanceof List<?> list && !list.isEmpty()
                        ? list.getFirst()
                        : body.get("text");
        if (!(text instanceof String said)) {
            throw new RasaException(
                    500, "ParsingError", "An unexpected error occurred. Error: 'text'");
        }
        if (said.length() > Message.LONGEST_TEXT) {
            throw new RasaException(
                    413,
                    "BadRequest",
                    "The text has %d characters, and at most %d are read."
                            .formatted(said.length(), Message.LONGEST_TEXT));
        }
        return WellFormed.text(said);
    }
}
