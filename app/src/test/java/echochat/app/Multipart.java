package echochat.app;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// The body of a form with a file.
final class Multipart {
    private Multipart() {}

    static BodyPublisher body(
            String boundary, String filename, byte[] content, Map<String, String> fields) {
        var start = new StringBuilder();
        fields.forEach(
                (name, value) ->
                        start.append(
                                "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                                        .formatted(boundary, name, value)));
        start.append(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n"
                        .formatted(boundary, filename));
        start.append("Content-Type: application/octet-stream\r\n\r\n");
        return BodyPublishers.concat(
                BodyPublishers.ofString(start.toString(), StandardCharsets.UTF_8),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
    }
}
