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
        var bytes = bytes(request);
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

    /// To read all there is takes a large buffer first; most requests say how little they have.
    private static byte[] bytes(HttpServletRequest request) throws IOException {
        var length = request.getContentLength();
        var in = request.getInputStream();
        return length < 0 ? in.readAllBytes() : in.readNBytes(length);
    }

    /// Writes straight to the socket's buffer; a parse is asked for thousands of times a second.
    static void write(HttpServletResponse response, Object json) throws IOException {
        var bytes = JSON.writeValueAsBytes(json);
        response.setContentType("application/json");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
