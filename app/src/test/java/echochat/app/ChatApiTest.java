package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.TestClient.Answer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChatApiTest {
    private EchoChatServer server;
    private TestClient ada;
    private long workspace;

    @BeforeAll
    void start() {
        server = EchoChatServer.start();
        ada = server.registered("ada@example.org");
        workspace = ada.workspace();
        TestBot.serve(server, workspace);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void anAnswerHasRepliesAndHowTheyCameAbout() {
        var answer = say("😀 fly to Oslo", "Ann");

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        var reply = answer.json().get(0);
        assertThat(reply.get("recipient_id").asString()).isEqualTo("Ann");
        assertThat(reply.get("text").asString()).isEqualTo("A flight to Oslo.");
        assertThat(reply.at("/buttons/0/payload").asString()).isEqualTo("/luggage");
        assertThat(reply.has("image")).isFalse();
        var metadata = reply.get("metadata");
        assertThat(metadata.get("hop").asString()).isEqualTo("model");
        assertThat(metadata.at("/hops/0/outcome").asString()).isEqualTo("answered");
        assertThat(metadata.at("/intent/name").asString()).isEqualTo("book");
        assertThat(metadata.get("intent_ranking").size()).isEqualTo(3);
        assertThat(metadata.at("/entities/0/start").asInt()).isEqualTo(10);
        assertThat(metadata.get("model").asString()).isEqualTo("travel");
    }

    @Test
    void aMessageIsExplainedWithoutBeingKept() {
        var path = "/api/workspaces/" + workspace + "/explain";
        var before = ada.get("/api/chat/history?limit=500").json().at("/turns").size();

        var explained = ada.post(path, Map.of("message", "😀 fly to Oslo")).json();

        assertThat(explained.get("model").asString()).isEqualTo("travel");
        assertThat(explained.get("winner").asString()).isEqualTo("book");
        assertThat(explained.at("/tokens/1/start").asInt()).isEqualTo(3);
        assertThat(explained.at("/tokens/1/share/winner").isNumber()).isTrue();
        assertThat(explained.at("/nearest/0/intent").asString()).isEqualTo("book");
        assertThat(explained.at("/spans/0/won").asBoolean()).isTrue();
        assertThat(explained.at("/spans/0/match/value").asString()).isEqualTo("Oslo");
        assertThat(ada.get("/api/chat/history?limit=500").json().at("/turns")).hasSize(before);
        assertThat(ada.post(path, Map.of()).status()).isEqualTo(400);
    }

    @Test
    void withoutAModelThereIsNothingToExplain() {
        var empty = ada.post("/api/workspaces", Map.of("name", "empty")).json().get("id").asLong();

        var answer = ada.post("/api/workspaces/" + empty + "/explain", Map.of("message", "hello"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.json().get("code").asString()).isEqualTo("NO_MODEL_IN_SERVICE");
    }

    @Test
    void aTextIsSplitAtBlankLines() {
        assertThat(say("hello", "Ann").json().size()).isEqualTo(2);
    }

    @Test
    void aButtonsPayloadIsUnderstood() {
        var reply = say("/luggage", "Ann").json().get(0);

        assertThat(reply.at("/metadata/hop").asString()).isEqualTo("unwritten");
    }

    @Test
    void anEmptyMessageIsAnsweredAndAMissingOneRefused() {
        assertThat(say("", "Ann").json().get(0).get("text").asString()).startsWith("Nothing");
        assertThat(ada.post("/api/chat", Map.of("sender", "Ann")).json().get("code").asString())
                .isEqualTo("MESSAGE_MISSING");
    }

    @Test
    void aNumberMayBeTheSender() {
        var answer =
                ada.send(
                        "POST",
                        "/api/chat",
                        "application/json",
                        "{\"message\":\"hi\",\"sender\":7}");

        assertThat(answer.json().get(0).get("recipient_id").asString()).isEqualTo("7");
    }

    @Test
    void messagesThatAreTooLongAreRefusedWithWhatToDo() {
        var long20k = say("a".repeat(20_000), "Ann");
        var megabyte = say("a".repeat(1 << 20), "Ann");

        assertThat(long20k.status()).isEqualTo(413);
        assertThat(long20k.json().get("error").asString()).contains("20000 characters");
        assertThat(megabyte.status()).isEqualTo(413);
        assertThat(megabyte.json().get("mend").asString()).isNotEmpty();
    }

    @Test
    void brokenUnicodeDoesNotBreakAnything() {
        var body = "{\"message\":\"fly \\ud83d to \\u0000Oslo\",\"sender\":\"u\\udc00\"}";

        var answer = ada.send("POST", "/api/chat", "application/json", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    }

    @Test
    void whatWasSaidIsReadAgainNewestFirst() {
        say("fly to Rome", "Eve");
        say("hello", "Eve");

        var turns = history("Eve").json().get("turns");

        assertThat(turns.size()).isEqualTo(2);
        assertThat(turns.at("/0/message").asString()).isEqualTo("hello");
        assertThat(turns.at("/1/replies/0/text").asString()).isEqualTo("A flight to Rome.");
        assertThat(turns.at("/1/intent").asString()).isEqualTo("book");
        assertThat(turns.at("/1/hop").asString()).isEqualTo("model");
        var metadata = turns.at("/1/metadata");
        assertThat(metadata.get("model").asString()).isEqualTo("travel");
        assertThat(metadata.get("intent_ranking")).hasSize(3);
        assertThat(metadata.at("/entities/0/value").asString()).isEqualTo("Rome");
        assertThat(metadata.at("/hops/0/outcome").asString()).isEqualTo("answered");
        assertThat(turns.at("/1/createdAt").asString()).startsWith("20");
    }

    @Test
    void conversationsAreListed() {
        say("hello", "Zoe");

        var list = ada.get("/api/workspaces/" + workspace + "/conversations").json();

        assertThat(list.at("/conversations/0/sender").asString()).isEqualTo("Zoe");
        assertThat(list.at("/conversations/0/turns").asInt()).isEqualTo(1);
    }

    @Test
    void messagesOfTheLastDaysAreCountedForAllBotsAtOnce() {
        var eve = server.registered("activity@example.org");
        var second = eve.post("/api/workspaces", Map.of("name", "second")).json();
        eve.post("/api/chat", Map.of("message", "hello", "sender", "tab"));
        eve.post("/api/chat", Map.of("message", "hello again", "sender", "tab"));

        var activity = eve.get("/api/chat/activity?days=7").json();

        assertThat(activity.get("since").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
        var bots = activity.get("workspaces");
        assertThat(bots).hasSize(2);
        assertThat(bots.at("/0/workspaceId").asLong()).isEqualTo(eve.workspace());
        assertThat(bots.at("/0/messages")).hasSize(7);
        assertThat(bots.at("/0/messages/6").asLong() + bots.at("/0/messages/5").asLong())
                .isEqualTo(2);
        assertThat(bots.at("/1/workspaceId").asLong()).isEqualTo(second.get("id").asLong());
        assertThat(bots.at("/1/messages").toString()).isEqualTo("[0,0,0,0,0,0,0]");
        assertThat(eve.get("/api/chat/activity").json().at("/workspaces/0/messages")).hasSize(14);
        assertThat(eve.get("/api/chat/activity?days=0").json().at("/workspaces/0/messages"))
                .hasSize(1);
    }

    @Test
    void strangersNeitherTalkNorReadAndSeeNothingOfIt() {
        say("my secret is 42", "Ann");
        var bob = server.registered("bob@example.org");
        var talk = Map.of("message", "hi", "sender", "Ann", "workspaceId", workspace);

        for (var answer :
                List.of(
                        bob.post("/api/chat", talk),
                        bob.get("/api/chat/history?sessionId=Ann&workspaceId=" + workspace),
                        bob.get("/api/workspaces/" + workspace + "/conversations"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.text()).doesNotContain("secret");
        }
        assertThat(bob.get("/api/chat/history?sessionId=Ann").json().get("turns").size()).isZero();
        assertThat(server.client().post("/api/chat", talk).status()).isEqualTo(401);
    }

    @Test
    void aKeyForChatMayTalkButNotRead() {
        var keys = "/api/workspaces/" + workspace + "/api-keys";
        var made = ada.post(keys, Map.of("name", "widget", "scopes", List.of("chat"))).json();
        var widget = server.client().withBearer(made.get("key").asString());

        assertThat(widget.post("/api/chat", Map.of("message", "hi")).status()).isEqualTo(200);
        assertThat(widget.get("/api/chat/history").status()).isEqualTo(403);
    }

    @Test
    void withoutAnOutsideServerTheStatusIsFallback() {
        assertThat(ada.get("/api/chat").json().get("status").asString()).isEqualTo("fallback");
    }

    @Test
    void anybodyMayTryTheSampleBotButNotForEver() {
        var client = server.client();
        var deadline = System.nanoTime() + 60_000_000_000L;
        while (!client.get("/api/try").json().get("ready").asBoolean()
                && System.nanoTime() < deadline) {
            Thread.onSpinWait();
        }

        var figures = client.get("/api/try").json();
        var answer = client.post("/api/try", Map.of("message", "hello"));

        assertThat(figures.get("trainedSentences").asInt()).isGreaterThan(40);
        assertThat(figures.get("answerMicroseconds").asDouble()).isPositive();
        assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
        assertThat(answer.json().at("/0/metadata/hop").asString()).isEqualTo("model");
        var last = answer;
        for (var times = 0; times < 60 && last.status() == 200; times++) {
            last = client.post("/api/try", Map.of("message", "hello"));
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(last.header("Retry-After")).isNotEmpty();
    }

    @Test
    void conversationsSurviveARestart() {
        long own;
        Path data;
        try (var first = EchoChatServer.start()) {
            var eve = first.registered("eve@example.org");
            own = eve.workspace();
            eve.post("/api/chat", Map.of("message", "hello there", "sender", "tab"));
            data = first.data();
        }
        try (var second = EchoChatServer.start(Map.of("ECHOCHAT_DATA_DIR", data.toString()))) {
            var eve = second.client();
            eve.get("/api/auth/me");
            eve.post(
                    "/api/auth/login",
                    Map.of("email", "eve@example.org", "password", TestClient.PASSWORD));

            var turns = eve.get("/api/chat/history?workspaceId=" + own).json().get("turns");

            assertThat(turns.at("/0/message").asString()).isEqualTo("hello there");
        }
    }

    private Answer say(String message, String sender) {
        return ada.post(
                "/api/chat",
                Map.of("message", message, "sender", sender, "workspaceId", workspace));
    }

    private Answer history(String session) {
        return ada.get("/api/chat/history?workspaceId=" + workspace + "&sessionId=" + session);
    }
}
