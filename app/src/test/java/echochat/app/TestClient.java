package echochat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A small browser without a window: it keeps cookies, sends the CSRF token back, and speaks JSON.
public final class TestClient {
    /// Of everybody whom [EchoChatServer#registered] registers.
    public static final String PASSWORD = "correct horse";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private final String base;

    TestClient(String base) {
        this.base = base;
    }

    /// An answer, whatever its status.
    public record Answer(int status, HttpResponse<String> response) {
        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        public String text() {
            return response.body();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        @Override
        public String toString() {
            return status + " " + response.body();
        }
    }

    /// Sends this header with every request from now on.
    public TestClient with(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public TestClient withBearer(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public String base() {
        return base;
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), request -> request);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), request -> request);
    }

    public Answer post(String path, Object body) {
        return json("POST", path, body);
    }

    public Answer put(String path, Object body) {
        return json("PUT", path, body);
    }

    public Answer patch(String path, Object body) {
        return json("PATCH", path, body);
    }

    /// Sends the text as it is.
    public Answer send(String method, String path, String type, String body) {
        return send(
                method,
                path,
                BodyPublishers.ofString(body),
                request -> request.header("Content-Type", type));
    }

    /// Uploads a file, and further fields, as a form does.
    public Answer upload(String path, String filename, byte[] content, Map<String, String> fields) {
        var boundary = "boundary" + UUID.randomUUID();
        return send(
                "POST",
                path,
                Multipart.body(boundary, filename, content, fields),
                request ->
                        request.header(
                                "Content-Type", "multipart/form-data; boundary=" + boundary));
    }

    /// The value of a cookie that the server set, or an empty text.
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /// The first of this user's workspaces.
    public long workspace() {
        return get("/api/workspaces").json().get(0).get("id").asLong();
    }

    private Answer json(String method, String path, Object body) {
        return send(method, path, "application/json", JSON.writeValueAsString(body));
    }

    private Answer send(
            String method,
            String path,
            BodyPublisher body,
            Function<HttpRequest.Builder, HttpRequest.Builder> more) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        headers.forEach(request::header);
        var token = cookie("XSRF-TOKEN");
        if (!token.isEmpty() && !headers.containsKey("X-XSRF-TOKEN")) {
            request.header("X-XSRF-TOKEN", token);
        }
        try {
            var response = http.send(more.apply(request).build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
