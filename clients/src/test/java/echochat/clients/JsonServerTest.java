package echochat.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class JsonServerTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static String reasonOf(Receiver.Manner manner, Duration limit) throws IOException {
        try (var receiver = new Receiver(manner)) {
            new JsonServer(receiver.address(), "").call("POST", "/chat", Map.of(), limit);
            return "none";
        } catch (OutsideException reason) {
            return reason.getMessage();
        }
    }

    @Test
    void theAnswerIsItsJson() throws Exception {
        try (var receiver =
                new Receiver(Receiver.saying(200, "application/json", "{\"valid\":true}"))) {
            var server = new JsonServer(receiver.address(), "");

            var answer = server.call("POST", "/datasets/validate", Map.of("format", "csv"), LIMIT);

            assertThat(answer.path("valid").asBoolean()).isTrue();
            assertThat(receiver.calls)
                    .containsExactly(
                            new Receiver.Call(
                                    "POST", "/datasets/validate", "null", "{\"format\":\"csv\"}"));
        }
    }

    @Test
    void aServerThatHangsIsGivenUp() throws IOException {
        var never = new CountDownLatch(1);

        var reason = reasonOf(exchange -> await(never), Duration.ofSeconds(1));

        assertThat(reason).isEqualTo("it did not answer within 1 s");
        never.countDown();
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() throws IOException {
        var never = new CountDownLatch(1);

        var reason =
                reasonOf(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            exchange.getResponseBody().write('{');
                            exchange.getResponseBody().flush();
                            await(never);
                        },
                        Duration.ofSeconds(1));

        assertThat(reason).isEqualTo("it did not answer within 1 s");
        never.countDown();
    }

    @Test
    void anAnswerWithoutMeasureIsCutOff() throws IOException {
        var reason =
                reasonOf(
                        exchange -> {
                            exchange.sendResponseHeaders(200, 0);
                            var body = exchange.getResponseBody();
                            var piece = new byte[1 << 20];
                            for (var i = 0; i < 64; i++) {
                                body.write(piece);
                            }
                            exchange.close();
                        },
                        LIMIT);

        assertThat(reason).startsWith("the connection broke");
    }

    @Test
    void aWebPageIsNoAnswer() throws IOException {
        assertThat(reasonOf(Receiver.saying(200, "text/html", "<!doctype html>"), LIMIT))
                .isEqualTo("it answered with a web page, not JSON");
    }

    @Test
    void whatTheServerSaysOfAnErrorIsPassedOn() throws IOException {
        assertThat(
                        reasonOf(
                                Receiver.saying(
                                        404, "application/json", "{\"detail\":\"No file.\"}"),
                                LIMIT))
                .isEqualTo("it answered with status 404: No file.");
    }

    @Test
    void nobodyThereIsSaidInWords() throws IOException {
        var receiver = new Receiver(Receiver.saying(200, "text/plain", ""));
        receiver.close();
        var server = new JsonServer(receiver.address(), "");

        assertThatThrownBy(() -> server.call("GET", "/health", Map.of(), LIMIT))
                .hasMessage("nothing answers there");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(30, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
