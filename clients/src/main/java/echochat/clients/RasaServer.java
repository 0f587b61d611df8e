package echochat.clients;

import echochat.core.chat.Heard;
import echochat.core.chat.HopFailedException;
import echochat.core.chat.HopTime.Outcome;
import echochat.core.chat.Message;
import echochat.core.chat.OutsideServer;
import echochat.core.chat.Responder;
import echochat.dialogue.Reply;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// A Rasa server that runs elsewhere, spoken to over its REST channel. Its answers are not trusted:
/// they have a largest size, redirects are not followed, and anything but a JSON list is a failure.
/// The time limit is for [GuardedHop] to keep.
public final class RasaServer implements Responder, OutsideServer {
    private static final int LARGEST_ANSWER = 1 << 20;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final JsonMapper JSON = new JsonMapper();

    private final String address;
    private final HttpClient http;

    public RasaServer(URI address) {
        this.address = address.toString().replaceAll("/+$", "");
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofSeconds(2))
                        .build();
    }

    @Override
    public String hop() {
        return "rasa";
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public boolean isReachable() {
        var request = HttpRequest.newBuilder(at("/version")).timeout(PATIENCE).GET().build();
        try {
            return send(request).statusCode() == 200;
        } catch (HopFailedException _) {
            return false;
        }
    }

    @Override
    public Optional<List<Reply>> respond(Heard heard) {
        var request =
                HttpRequest.newBuilder(at("/webhooks/rest/webhook"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofByteArray(body(heard.message())))
                        .build();
        var response = send(request);
        if (response.statusCode() != 200) {
            throw failed("it answered with status " + response.statusCode());
        }
        return Optional.of(RasaReplies.in(json(response.body())));
    }

    private URI at(String path) {
        return URI.create(address + path);
    }

    private static byte[] body(Message message) {
        var body = new LinkedHashMap<String, Object>();
        body.put("sender", message.sender());
        body.put("message", message.text());
        if (!message.metadata().isEmpty()) {
            body.put("metadata", message.metadata());
        }
        return JSON.writeValueAsBytes(body);
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(
                    request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        } catch (IOException broken) {
            throw failed(broken.toString());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HopFailedException(Outcome.TIMED_OUT, "no answer in time");
        }
    }

    private static Object json(byte[] body) {
        try {
            return JSON.readValue(body, Object.class);
        } catch (JacksonException broken) {
            throw failed("its answer is no JSON");
        }
    }

    static HopFailedException failed(String why) {
        return new HopFailedException(Outcome.FAILED, why);
    }
}
