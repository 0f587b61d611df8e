package echochat.clients;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Calls one other server with JSON: never any other origin, no redirects, and neither time nor
/// memory without limit, whatever is at the other end.
final class JsonServer {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final int LONGEST_ANSWER = 8 << 20;

    private final String base;
    private final String token;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(TO_CONNECT)
                    .build();

    /// @param token sent as bearer; empty for none
    JsonServer(URI base, String token) {
        this.base = base.toString().replaceAll("/+$", "");
        this.token = token;
    }

    String address() {
        return base;
    }

    /// The JSON of an answer with a status of success.
    ///
    /// @param path from the base, with each step already fit for a URL
    JsonNode call(String method, String path, Object body, Duration limit) throws OutsideException {
        return readable(tell(method, path, body, limit));
    }

    /// The same where the body of the answer does not matter.
    HttpResponse<byte[]> tell(String method, String path, Object body, Duration limit)
            throws OutsideException {
        var answer = answerTo(request(method, path, body, limit), limit);
        if (answer.statusCode() / 100 == 2) {
            return answer;
        }
        throw new OutsideException(
                "it answered with status " + answer.statusCode() + said(answer.body()),
                answer.statusCode());
    }

    private HttpRequest request(String method, String path, Object body, Duration limit) {
        var request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .timeout(limit)
                        .header("Accept", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        if (method.equals("GET")) {
            return request.GET().build();
        }
        return request.header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build();
    }

    private HttpResponse<byte[]> answerTo(HttpRequest request, Duration limit)
            throws OutsideException {
        var answer =
                http.sendAsync(
                        request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LONGEST_ANSWER));
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            answer.cancel(true);
            throw hanging(limit);
        } catch (InterruptedException _) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new OutsideException("the call was stopped");
        } catch (ExecutionException failed) {
            throw explained(failed, limit);
        }
    }

    private static OutsideException explained(ExecutionException failed, Duration limit) {
        return switch (failed.getCause()) {
            case ConnectException _ -> new OutsideException("nothing answers there");
            case HttpTimeoutException _ -> hanging(limit);
            case IOException broken ->
                    new OutsideException("the connection broke (" + broken.getMessage() + ")");
            case RuntimeException bug -> throw bug;
            case null, default -> new OutsideException("the call failed");
        };
    }

    private static OutsideException hanging(Duration limit) {
        return new OutsideException(
                "it did not answer within " + Math.max(1, limit.toSeconds()) + " s");
    }

    private static JsonNode readable(HttpResponse<byte[]> answer) throws OutsideException {
        try {
            return JSON.readTree(answer.body());
        } catch (JacksonException _) {
            var type = answer.headers().firstValue("Content-Type").orElse("");
            throw new OutsideException(
                    type.contains("html")
                            ? "it answered with a web page, not JSON"
                            : "its answer is no JSON");
        }
    }

    /// What a server of the guide says in `detail`, or one like our site in `error`.
    private static String said(byte[] body) {
        try {
            var json = JSON.readTree(body);
            for (var field : new String[] {"detail", "error", "message"}) {
                if (json.path(field).isString()) {
                    return ": " + json.path(field).stringValue();
                }
            }
            return json.path("detail").isArray() ? ": " + json.path("detail") : "";
        } catch (JacksonException _) {
            return "";
        }
    }
}
