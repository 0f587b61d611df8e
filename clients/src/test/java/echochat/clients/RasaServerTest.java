package echochat.clients;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import echochat.core.chat.Answer;
import echochat.core.chat.Chain;
import echochat.core.chat.Chat;
import echochat.core.chat.ConversationsInMemory;
import echochat.core.chat.HopTime;
import echochat.core.chat.HopTime.Outcome;
import echochat.core.chat.LastAnswer;
import echochat.core.chat.Message;
import echochat.core.chat.PhraseBook;
import echochat.core.workspace.WorkspaceId;
import echochat.dialogue.Reply;
import echochat.dialogue.domain.Button;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RasaServerTest {
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final Duration REST = Duration.ofSeconds(2);

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicReference<String> received = new AtomicReference<>("");
    private final HttpServer rasa = server();
    private Chat chat = chatWith(rasa.getAddress().getPort());

    @AfterEach
    void stop() {
        over.countDown();
        rasa.stop(0);
    }

    @Test
    void itsMessagesBecomeReplies() {
        answering(
                200,
                """
                [{"recipient_id":"Ann","text":"Hi"},
                 {"recipient_id":"Ann","text":"Which?","buttons":[
                   {"title":"One","payload":"/one","type":"postback"},{"title":"Two"},7]},
                 {"recipient_id":"Ann","image":"a.png"},
                 {"recipient_id":"Ann","custom":{"a":[1,null]}}]
                """);

        assertThat(ask("hello").replies())
                .containsExactly(
                        Reply.text("Hi"),
                        Reply.text(
                                "Which?",
                                List.of(new Button("One", "/one"), new Button("Two", "Two"))),
                        new Reply(null, List.of(), "a.png", null, Map.of()),
                        new Reply(
                                null,
                                List.of(),
                                null,
                                null,
                                Map.of("a", java.util.Arrays.asList(1, null))));
        assertThat(received).hasValue("{\"sender\":\"Ann\",\"message\":\"hello\"}");
    }

    @Test
    void anEmptyListIsFollowedByTheNextHop() {
        answering(200, "[]");

        assertThat(outcomeOf(ask("hello"))).isEqualTo(Outcome.PASSED);
    }

    @Test
    void htmlBrokenJsonErrorsAndRedirectsAreFollowedByTheNextHop() {
        for (var answer :
                Map.of(
                                "<html>Welcome</html>",
                                200,
                                "[{\"text\":\"Hi\"",
                                200,
                                "{\"text\":\"Hi\"}",
                                200,
                                "[1]",
                                200,
                                "[{\"text\":\"error\"}]",
                                500,
                                "[{\"text\":\"moved\"}]",
                                302,
                                "[".repeat(100_000),
                                200)
                        .entrySet()) {
            answering(answer.getValue(), answer.getKey());
            chat = chatWith(rasa.getAddress().getPort());

            assertThat(outcomeOf(ask("hello"))).isEqualTo(Outcome.FAILED);
        }
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        handle(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    var piece = " ".repeat(1 << 16).getBytes(UTF_8);
                    try (var body = exchange.getResponseBody()) {
                        while (over.getCount() > 0) {
                            body.write(piece);
                        }
                    }
                });

        assertThat(outcomeOf(ask("hello"))).isIn(Outcome.FAILED, Outcome.TIMED_OUT);
    }

    @Test
    void aServerThatRefusesIsLeftAloneAfterThreeFailures() throws IOException {
        chat = chatWith(closedPort());

        assertThat(List.of(ask("1"), ask("2"), ask("3"), ask("4")))
                .extracting(RasaServerTest::outcomeOf)
                .containsExactly(Outcome.FAILED, Outcome.FAILED, Outcome.FAILED, Outcome.RESTING);
    }

    @Test
    void aServerThatHangsCostsItsTimeLimitOnceAndIsTriedAgainAfterARest() {
        handle(_ -> await(over));

        var first = ask("1");
        var second = ask("2");

        assertThat(outcomeOf(first)).isEqualTo(Outcome.TIMED_OUT);
        assertThat(outcomeOf(second)).isEqualTo(Outcome.RESTING);

        answering(200, "[{\"text\":\"Back again\"}]");
        // On a busy machine the try after the rest may itself run out of time, and rests again.
        var deadline = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        var again = ask("3");
        while (outcomeOf(again) != Outcome.ANSWERED && System.nanoTime() < deadline) {
            Thread.onSpinWait();
            again = ask("3");
        }
        assertThat(again.replies()).containsExactly(Reply.text("Back again"));
    }

    @Test
    void aServerThatTricklesIsCutOffAtTheTimeLimit() {
        handle(
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    try (var body = exchange.getResponseBody()) {
                        while (!over.await(50, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                            body.write(' ');
                            body.flush();
                        }
                    } catch (InterruptedException _) {
                        Thread.currentThread().interrupt();
                    }
                });

        var answer = ask("hello");

        assertThat(outcomeOf(answer)).isEqualTo(Outcome.TIMED_OUT);
    }

    @Test
    void whetherItCanBeReachedIsKnown() throws IOException {
        answering(200, "{\"version\":\"3.6.20\"}");

        assertThat(new RasaServer(address(rasa.getAddress().getPort())).isReachable()).isTrue();
        assertThat(new RasaServer(address(closedPort())).isReachable()).isFalse();
    }

    private Answer ask(String text) {
        return chat.answer(new Message(new WorkspaceId(1), "Ann", text)).answer();
    }

    private static Outcome outcomeOf(Answer answer) {
        return answer.hops().stream()
                .filter(hop -> hop.name().equals("rasa"))
                .map(HopTime::outcome)
                .findFirst()
                .orElseThrow();
    }

    private static Chat chatWith(int port) {
        var hop = new GuardedHop(new RasaServer(address(port)), LIMIT, REST);
        var chain = new Chain(List.of(hop), new LastAnswer(PhraseBook.bundled()), _ -> {});
        return new Chat(
                chain, _ -> Optional.empty(), new ConversationsInMemory(), InstantSource.system());
    }

    private static URI address(int port) {
        return URI.create("http://127.0.0.1:" + port + "/");
    }

    private void answering(int status, String body) {
        handle(
                exchange -> {
                    received.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
                    exchange.getResponseHeaders().set("Location", "/version");
                    var bytes = body.getBytes(UTF_8);
                    exchange.sendResponseHeaders(status, bytes.length);
                    try (exchange) {
                        exchange.getResponseBody().write(bytes);
                    }
                });
    }

    private void handle(HttpHandler handler) {
        rasa.removeContext("/");
        rasa.createContext("/", handler);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static HttpServer server() {
        try {
            var loopback = InetAddress.getLoopbackAddress();
            var server = HttpServer.create(new InetSocketAddress(loopback, 0), 0);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", HttpExchange::close);
            server.start();
            return server;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
