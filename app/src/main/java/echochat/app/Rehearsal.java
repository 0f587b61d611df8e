package echochat.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// The calls of a short day: the page, registering, chatting, asking how things are.
public final class Rehearsal {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Ports ports;

    public Rehearsal(Ports ports) {
        this.ports = ports;
    }

    /// Whatever is answered is well: a rehearsal proves nothing.
    public void run() throws IOException, InterruptedException {
        var site = "http://localhost:" + ports.site();
        get(site + "/health");
        get(site + "/");
        get(site + "/api/auth/me");
        post(
                site + "/api/auth/register",
                "{\"email\":\"rehearsal@example.org\",\"password\":\"rehearsal\",\"name\":\"\"}");
        get(site + "/api/workspaces");
        get(site + "/api/nothing");
        post(site + "/api/chat", "{\"message\":\"hello\",\"sender\":\"rehearsal\"}");
        get(site + "/api/openapi.json");
        get("http://localhost:" + ports.backend().orElseThrow() + "/health");
        get("http://localhost:" + ports.rasa().orElseThrow() + "/version");
        post(
                "http://localhost:" + ports.rasa().orElseThrow() + "/model/parse",
                "{\"text\":\"hello\"}");
    }

    private void get(String url) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.discarding());
    }

    private void post(String url, String json) throws IOException, InterruptedException {
        var token =
                cookies.getCookieStore().getCookies().stream()
                        .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                        .map(HttpCookie::getValue)
                        .findFirst()
                        .orElse("");
        var request =
                HttpRequest.newBuilder(URI.create(url))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", token)
                        .POST(BodyPublishers.ofString(json))
                        .build();
        http.send(request, BodyHandlers.discarding());
    }
}
