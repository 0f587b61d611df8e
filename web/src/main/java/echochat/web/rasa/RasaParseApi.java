package echochat.web.rasa;

import echochat.core.chat.Message;
import echochat.core.chat.ServingBot;
import echochat.core.understanding.WellFormed;
import echochat.dialogue.Shortcut;
import echochat.nlu.Understanding;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
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

    /// In the year 9999; what lies beyond is no time in milliseconds.
    private static final double LATEST = 253_370_000_000_000.0;

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
        var body = RasaBody.of(request);
        var text = text(body);
        var understanding = Shortcut.in(text).orElseGet(() -> understand(bot, text, body));
        RasaBody.write(response, bot.parse(understanding));
    }

    /// Rasa hands the time of the body, in milliseconds since 1970, on to Duckling.
    private static Understanding understand(ServingBot bot, String text, Map<?, ?> body) {
        return body.get("time") instanceof Number time && isTime(time.doubleValue())
                ? bot.understand().apply(text, Instant.ofEpochMilli(time.longValue()))
                : bot.understand().apply(text);
    }

    private static boolean isTime(double milliseconds) {
        return milliseconds >= 0 && milliseconds < LATEST;
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
