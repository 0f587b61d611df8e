package echochat.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.core.backend.CallBackReceiver.NotTakenException;
import echochat.core.backend.ForeignId;
import echochat.core.backend.JobNews;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HttpCallBacksTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final JobNews HALF = new JobNews("training", 0.5, "intents", null, null);

    private static HttpCallBacks to(Receiver receiver) {
        return new HttpCallBacks(URI.create(receiver.address() + "/api/"), "secret");
    }

    @Test
    void progressIsTheBodyOfThePatch() throws Exception {
        try (var receiver = new Receiver(Receiver.saying(200, "application/json", "{}"))) {
            to(receiver).tell(ForeignId.of(42), HALF);

            assertThat(receiver.calls)
                    .containsExactly(
                            new Receiver.Call(
                                    "PATCH",
                                    "/api/training-jobs/42",
                                    "Bearer secret",
                                    "{\"status\":\"training\",\"progress\":0.5,\"log\":\"intents\"}"));
        }
    }

    @Test
    void theEndNamesTheModelInBothWaysOfWriting() throws Exception {
        try (var receiver = new Receiver(Receiver.saying(204, "text/plain", ""))) {
            var end = new JobNews("completed", 1, "done", "models/a.echo", NOON);

            to(receiver).tell(ForeignId.of("a@b"), end);

            assertThat(receiver.calls.getFirst().path()).isEqualTo("/api/training-jobs/a%40b");
            assertThat(receiver.calls.getFirst().body())
                    .isEqualTo(
                            "{\"status\":\"completed\",\"progress\":1.0,\"log\":\"done\","
                                    + "\"model_path\":\"models/a.echo\","
                                    + "\"modelPath\":\"models/a.echo\","
                                    + "\"finishedAt\":\"2026-11-22T12:00:00Z\"}");
        }
    }

    @Test
    void aFailureTellsItsLog() throws Exception {
        try (var receiver = new Receiver(Receiver.saying(200, "text/plain", ""))) {
            to(receiver).tell(ForeignId.of(1), new JobNews("failed", 0.3, "why", null, NOON));

            assertThat(receiver.calls.getFirst().body())
                    .isEqualTo("{\"status\":\"failed\",\"log\":\"why\"}");
        }
    }

    @Test
    void anErrorMeansNotTaken() throws IOException {
        try (var receiver = new Receiver(Receiver.saying(500, "text/html", "<h1>Oops</h1>"))) {
            assertThatThrownBy(() -> to(receiver).tell(ForeignId.of(1), HALF))
                    .isInstanceOf(NotTakenException.class)
                    .hasMessage("it answered with status 500");
        }
    }

    @Test
    void aRedirectIsNotFollowed() throws IOException {
        try (var elsewhere = new Receiver(Receiver.saying(200, "application/json", "{}"));
                var receiver =
                        new Receiver(
                                exchange -> {
                                    exchange.getResponseHeaders()
                                            .set("Location", elsewhere.address().toString());
                                    exchange.sendResponseHeaders(307, -1);
                                    exchange.close();
                                })) {
            assertThatThrownBy(() -> to(receiver).tell(ForeignId.of(1), HALF))
                    .hasMessage("it answered with status 307");
            assertThat(elsewhere.calls).isEmpty();
        }
    }

    @Test
    void aRefusedConnectionMeansNotTaken() throws IOException {
        var receiver = new Receiver(Receiver.saying(200, "text/plain", ""));
        receiver.close();

        assertThatThrownBy(() -> to(receiver).tell(ForeignId.of(1), HALF))
                .hasMessage("nothing answers there");
    }
}
