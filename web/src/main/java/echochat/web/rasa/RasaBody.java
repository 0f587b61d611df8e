package echochat.web.rasa;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Bodies as Rasa reads and writes them: JSON whatever the content type says.
final class RasaBody {
    private static final JsonMapper JSON = new JsonMapper();

    private RasaBody() {}

    /// The request's JSON object; empty if it has no body.
    static Map<?, ?> of(HttpServletRequest request) throws IOException {
        var bytes = request.getInputStream().readAllBytes();
        if (bytes.length == 0) {
            return Map.of();
        }
        try {
            if (JSON.readValue(bytes, Object.class) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (JacksonException _) {
            throw SanicException.brokenJson();
        }
        throw SanicException.brokenJson();
    }

    /// Writes straight to the socket's buffer; a parse is asked for thousands of times a second.
    static void write(HttpServletResponse response, Object json) throws IOException {
        var bytes = JSON.writeValueAsBytes(json);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
