package echochat.app;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// The calls of a short first day: the page, registering, a sample file, training, chatting, asking
/// how things are. Needs a server that nobody has used yet.
public final class Rehearsal {
    private static final int MOST_LOOKS = 200;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

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
        train(site);
        talk(site);
        get(site + "/api/openapi.json");
        get("http://localhost:" + ports.backend().orElseThrow() + "/health");
        get("http://localhost:" + ports.rasa().orElseThrow() + "/version");
        post(
                "http://localhost:" + ports.rasa().orElseThrow() + "/model/parse",
                "{\"text\":\"hello\"}");
    }

    /// The compiler, too, learns from it what it will have to do when somebody trains.
    private void train(String site) throws IOException, InterruptedException {
        post(site + "/api/workspaces/1/samples/trains.yml", "");
        waitFor("validated", site + "/api/datasets/1");
        post(site + "/api/datasets/1/train", "");
        waitFor("completed", site + "/api/training-jobs/1");
    }

    /// Not for ever: what does not come is done without.
    private void waitFor(String status, String url) throws IOException, InterruptedException {
        var sought = "\"status\":\"" + status + "\"";
        for (int look = 0; look < MOST_LOOKS && !get(url).contains(sought); look++) {
            Thread.sleep(BETWEEN_LOOKS);
        }
    }

    private void talk(String site) throws IOException, InterruptedException {
        var message = "\"message\":\"a train from Oslo to Rome, please\"";
        post(site + "/api/chat", "{" + message + ",\"sender\":\"traveller\",\"workspaceId\":1}");
        post(site + "/api/workspaces/1/explain", "{" + message + "}");
    }

    private String get(String url) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).build();
        return http.send(request, BodyHandlers.ofString()).body();
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
