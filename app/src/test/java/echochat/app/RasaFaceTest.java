package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.TestClient.Answer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RasaFaceTest {
    private EchoChatServer server;
    private TestClient rasa;
    private TestClient ada;
    private long workspace;

    @BeforeAll
    void start() {
        server = EchoChatServer.start();
        rasa = server.rasa();
        ada = server.registered("ada@example.org");
        workspace = ada.workspace();
        TestBot.serve(server, workspace);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void itSaysHelloAndItsVersion() {
        assertThat(rasa.get("/").text()).startsWith("Hello from Rasa: 3.6.");
        assertThat(rasa.get("/version").json().get("version").asString()).startsWith("3.6.");
        assertThat(rasa.get("/version").json().has("minimum_compatible_version")).isTrue();
    }

    @Test
    void aTimeIsToldAsDucklingDoesFromTheTimeOfTheMessageOn() {
        var noon = Instant.parse("2026-11-25T11:00:00Z").toEpochMilli();

        var parse = parse("{\"text\":\"fly to Oslo tomorrow\",\"time\":%d}".formatted(noon));

        var time = parse.json().get("entities").get(1);
        assertThat(time.get("entity").asString()).isEqualTo("time");
        assertThat(time.get("value").asString()).isEqualTo("2026-11-26T00:00:00.000+01:00");
        assertThat(time.get("additional_info").get("grain").asString()).isEqualTo("day");
        assertThat(time.get("extractor").asString()).isEqualTo("DucklingEntityExtractor");
    }

    @Test
    void headAndOptionsAreAnswered() {
        assertThat(rasa.send("HEAD", "/version", "x/y", "").status()).isEqualTo(200);
        var options = rasa.send("OPTIONS", "/model/parse", "x/y", "");
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow")).contains("POST");
        assertThat(options.header("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void theStatusTellsTheModel() {
        var status = rasa.get("/status").json();

        assertThat(status.get("model_file").asString()).isEqualTo("travel.echo");
        assertThat(status.get("model_id").asString()).matches("[0-9a-f]{32}");
        assertThat(status.get("num_active_training_jobs").asInt()).isZero();
    }

    @Test
    void aMessageIsParsedWithOffsetsInCodePoints() {
        var parse = parse("{\"text\":\"😀😀 fly to Köln\"}").json();

        assertThat(parse.propertyNames())
                .containsExactly(
                        "text",
                        "intent",
                        "entities",
                        "text_tokens",
                        "intent_ranking",
                        "response_selector");
        assertThat(parse.at("/intent/name").asString()).isEqualTo("book");
        assertThat(parse.at("/entities/0/start").asInt()).isEqualTo(10);
        assertThat(parse.at("/entities/0/end").asInt()).isEqualTo(14);
        assertThat(parse.at("/entities/0/value").asString()).isEqualTo("Köln");
        assertThat(parse.at("/entities/0/extractor").asString()).isEqualTo("DIETClassifier");
    }

    @Test
    void shortcutsAndListsAreParsed() {
        assertThat(parse("{\"text\":\"/greet\"}").json().at("/intent/name").asString())
                .isEqualTo("greet");
        assertThat(parse("{\"text\":[\"fly to Rome\",1]}").json().at("/intent/name").asString())
                .isEqualTo("book");
    }

    @Test
    void anyContentTypeIsReadAsJson() {
        for (var type : List.of("text/plain;charset=UTF-8", "application/x-www-form-urlencoded")) {
            assertThat(rasa.send("POST", "/model/parse", type, "{\"text\":\"hello\"}").status())
                    .as(type)
                    .isEqualTo(200);
            var body = "{\"message\":\"hello\"}";
            assertThat(rasa.send("POST", "/webhooks/rest/webhook", type, body).status())
                    .as(type)
                    .isEqualTo(200);
        }
    }

    @Test
    void faultsAreToldInRasasShapes() {
        assertThat(parse("{\"text\":").status()).isEqualTo(400);
        assertThat(parse("{\"text\":").json().get("message").asString())
                .isEqualTo("Failed when parsing body as json");
        assertThat(parse("").json().get("reason").asString()).isEqualTo("BadRequest");
        assertThat(parse("{\"no\":1}").status()).isEqualTo(500);
        assertThat(parse("{\"no\":1}").json().get("reason").asString()).isEqualTo("ParsingError");
        var emulated =
                rasa.send(
                        "POST",
                        "/model/parse?emulation_mode=klingon",
                        "application/json",
                        "{\"text\":\"hello\"}");
        assertThat(emulated.status()).isEqualTo(400);
        assertThat(emulated.json().at("/details/parameter").asString()).isEqualTo("emulation_mode");
        assertThat(rasa.get("/no/such").status()).isEqualTo(404);
        assertThat(rasa.get("/no/such").json().get("message").asString())
                .isEqualTo("Requested URL /no/such not found");
    }

    @Test
    void withoutAModelThereIsAConflict() {
        try (var empty = EchoChatServer.start()) {
            var body = "{\"text\":\"hello\"}";
            var parse = empty.rasa().send("POST", "/model/parse", "application/json", body);

            assertThat(empty.rasa().get("/status").status()).isEqualTo(409);
            assertThat(parse.status()).isEqualTo(409);
            assertThat(parse.json().get("reason").asString()).isEqualTo("Conflict");
            assertThat(parse.json().get("code").asInt()).isEqualTo(409);
            var said = "{\"message\":\"hello\"}";
            var talk = empty.rasa().send("POST", "/webhooks/rest/webhook", "text/plain", said);
            assertThat(talk.json().size()).isEqualTo(1);
        }
    }

    @Test
    void theRestChannelAnswersPieceByPiece() {
        var answer = talk("{\"sender\":42,\"message\":\"hello\"}");

        assertThat(answer.text())
                .isEqualTo(
                        "[{\"recipient_id\":\"42\",\"text\":\"Welcome.\"},"
                                + "{\"recipient_id\":\"42\",\"text\":\"Where to?\"}]");
        assertThat(talk("{\"message\":\"fly to Lima\"}").text())
                .isEqualTo(
                        "[{\"recipient_id\":\"default\",\"text\":\"A flight to Lima.\",\"buttons\":"
                                + "[{\"title\":\"My luggage\",\"payload\":\"/luggage\"}]}]");
        assertThat(rasa.get("/webhooks/rest/").json().get("status").asString()).isEqualTo("ok");
        assertThat(rasa.get("/webhooks/rest").json().get("status").asString()).isEqualTo("ok");
    }

    @Test
    void whatIsSaidHereIsKeptInTheWorkspace() {
        talk("{\"sender\":\"whatsapp:1\",\"message\":\"hello\"}");

        var path = "/api/chat/history?sessionId=whatsapp:1&workspaceId=" + workspace;
        assertThat(ada.get(path).json().at("/turns/0/message").asString()).isEqualTo("hello");
    }

    @Test
    void aNumberInThePathNamesTheWorkspace() {
        var bob = server.registered("bob@example.org");
        var his = bob.workspace();

        assertThat(rasa.get("/" + workspace + "/status").status()).isEqualTo(200);
        assertThat(rasa.get("/" + his + "/status").status()).isEqualTo(409);
        assertThat(rasa.get("/999999/status").status()).isEqualTo(409);
        var unknown =
                rasa.send(
                        "POST",
                        "/999999/webhooks/rest/webhook",
                        "application/json",
                        "{\"message\":\"hello\"}");
        assertThat(unknown.status()).isEqualTo(200);
    }

    @Test
    void withATokenOnlyWebhooksAndVersionAreOpen() {
        try (var guarded = EchoChatServer.start(Map.of("ECHOCHAT_RASA_TOKEN", "sesame"))) {
            var client = guarded.rasa();
            var said = "{\"message\":\"hello\"}";

            assertThat(client.get("/").status()).isEqualTo(200);
            assertThat(client.get("/version").status()).isEqualTo(200);
            assertThat(client.send("POST", "/webhooks/rest/webhook", "x/y", said).status())
                    .isEqualTo(200);
            assertThat(client.get("/status").status()).isEqualTo(401);
            assertThat(client.get("/status").json().get("reason").asString())
                    .isEqualTo("NotAuthenticated");
            assertThat(client.get("/status?token=sesame").status()).isEqualTo(409);
            var form = "application/x-www-form-urlencoded";
            var parse = client.send("POST", "/model/parse?token=sesame", form, "{\"text\":\"a\"}");
            assertThat(parse.status()).isEqualTo(409);
        }
    }

    @Test
    void pagesOfAllowedOriginsMayCallAndOthersMayNot() {
        try (var open =
                EchoChatServer.start(
                        Map.of("ECHOCHAT_ALLOWED_ORIGINS", "https://shop.example.org"))) {
            var shop = open.rasa().with("Origin", "https://shop.example.org");
            var other = open.rasa().with("Origin", "https://evil.example.org");

            assertThat(shop.get("/version").header("Access-Control-Allow-Origin"))
                    .isEqualTo("https://shop.example.org");
            assertThat(other.get("/version").status()).isEqualTo(403);
            var preflight = shop.with("Access-Control-Request-Method", "POST");
            assertThat(preflight.send("OPTIONS", "/model/parse", "x/y", "").status())
                    .isEqualTo(200);
        }
    }

    private Answer parse(String body) {
        return rasa.send("POST", "/model/parse", "application/json", body);
    }

    private Answer talk(String body) {
        return rasa.send("POST", "/webhooks/rest/webhook", "application/json", body);
    }
}
