package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the backend face answers to good and bad wishes, while nothing is trained.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackendFaceTest {
    private EchoChatServer server;
    private TestClient backend;

    @BeforeAll
    void start() {
        server = EchoChatServer.start(Map.of("ECHOCHAT_ALLOWED_ORIGINS", "https://shop.example"));
        backend = server.backend();
        SharedUpload.put(server.data(), "shop.csv", SharedUpload.SHOP);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    private TestClient.Answer validate(String path, String format) {
        return backend.post(
                "/datasets/validate", Map.of("dataset_id", 1, "file_path", path, "format", format));
    }

    @Test
    void healthSaysWhatIsThere() {
        var health = backend.get("/health").json();

        assertThat(health.path("status").asString()).isEqualTo("healthy");
        assertThat(health.path("rasa_status").asString()).isEqualTo("disconnected");
        assertThat(health.path("model_loaded").asBoolean()).isFalse();
        assertThat(health.path("timestamp").asString()).endsWith("Z");
    }

    @Test
    void theIndexListsTheCalls() {
        for (var path : new String[] {"/", ""}) {
            assertThat(backend.get(path).json().path("endpoints").toString())
                    .contains("POST /datasets/validate", "GET /annotations/{workspace_id}");
        }
    }

    @Test
    void theSameIsUnderItsPrefixOnTheMainPort() {
        assertThat(server.client().get("/backend/health").status()).isEqualTo(200);
        assertThat(server.client().get("/backend").status()).isEqualTo(200);
    }

    @Test
    void aGoodFileIsValid() {
        assertThat(validate("/uploads/datasets/shop.csv", "csv").text())
                .isEqualTo(
                        "{\"valid\":true,\"intents\":[\"greet\",\"leave\",\"order_status\"],"
                                + "\"entities\":[],\"sample_count\":12,\"errors\":[]}");
    }

    @Test
    void aBadFileIsAnswerNotFailure() {
        SharedUpload.put(server.data(), "bad.csv", "text,intent\n,greet\nhello,greet\n");

        var answer = validate("/uploads/datasets/bad.csv", "csv");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("valid").asBoolean()).isFalse();
        assertThat(answer.json().at("/errors/0").asString())
                .startsWith("bad.csv:2:1 EMPTY_TEXT This example has no text.");
    }

    @ParameterizedTest
    @CsvSource({
        "/uploads/datasets/none.csv, csv, 404",
        "/uploads/datasets/shop.csv, xml, 400",
        "/etc/passwd, csv, 403",
        "/../../etc/passwd, csv, 403",
        "/uploads/%2e%2e/%2e%2e/etc/passwd, csv, 403",
        "/uploads/datasets, csv, 403",
        "/echochat.db, csv, 403",
        "file:///etc/passwd, csv, 403"
    })
    void filesElsewhereAreRefusedAndMissingOnesMissing(String path, String format, int status) {
        var answer = validate(path, format);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.json().path("detail").asString()).isNotEmpty();
        assertThat(answer.text()).doesNotContain(server.data().toString()).doesNotContain("root:");
    }

    @Test
    void aLinkThatLeadsOutIsRefused() throws IOException {
        Files.createSymbolicLink(
                server.data().resolve("uploads/datasets/out.csv"), Path.of("/etc/passwd"));

        assertThat(validate("/uploads/datasets/out.csv", "csv").status()).isEqualTo(403);
    }

    @Test
    void namesWithoutMeasureAndNulCharactersAreRefused() {
        assertThat(validate("/uploads/" + "a".repeat(4_000), "csv").status()).isEqualTo(403);
        assertThat(validate("/uploads/shop.csv\0.png", "csv").status()).isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/datasets/validate | {} | missing",
                "/datasets/validate | {\"dataset_id\":1,\"file_path\":5,\"format\":\"csv\"} | string_type",
                "/train | {\"training_job_id\":null,\"dataset_id\":1,\"file_path\":\"/x\",\"format\":\"csv\"} | int_type",
                "/train | {\"training_job_id\":\"../x\",\"dataset_id\":1,\"file_path\":\"/x\",\"format\":\"csv\"} | string_pattern_mismatch",
                "/chat | [1, 2] | model_attributes_type",
                "/chat | {\"message\": | json_invalid",
                "/tokenize | {\"text\": 7} | string_type",
                "/annotations/save | {\"workspace_id\":1,\"text\":\"a\",\"intent\":\"\"} | string_too_short",
                "/annotations/save | {\"workspace_id\":1,\"text\":\"a\",\"intent\":\"b\",\"entities\":[{\"start\":0,\"end\":9,\"entity\":\"c\"}]} | value_error",
            })
    void badBodiesAreToldInTheShapeOfFastApi(String path, String body, String type) {
        var answer = backend.send("POST", path, "application/json", body);

        assertThat(answer.status()).as(answer.toString()).isEqualTo(422);
        var fault = answer.json().at("/detail/0");
        assertThat(fault.path("type").asString()).isEqualTo(type);
        assertThat(fault.path("msg").asString()).isNotEmpty();
        assertThat(fault.at("/loc/0").asString()).isEqualTo("body");
    }

    @Test
    void aMissingFieldIsToldExactlyAsFastApiDoes() {
        assertThat(backend.post("/tokenize", Map.of()).text())
                .isEqualTo(
                        "{\"detail\":[{\"type\":\"missing\",\"loc\":[\"body\",\"text\"],"
                                + "\"msg\":\"Field required\"}]}");
    }

    @Test
    void unknownRoutesAndMethodsAreToldAsFastApiDoes() {
        assertThat(backend.get("/trains").toString()).isEqualTo("404 {\"detail\":\"Not Found\"}");
        var answer = backend.get("/train");
        assertThat(answer.toString()).isEqualTo("405 {\"detail\":\"Method Not Allowed\"}");
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void withoutAModelItSaysSo() {
        var reply =
                backend.post("/chat", Map.of("message", "hello", "sender", 5))
                        .json()
                        .at("/responses/0");

        assertThat(reply.path("text").asString()).contains("No model has been trained");
        assertThat(reply.at("/metadata/model_used").asBoolean()).isFalse();
        assertThat(reply.at("/metadata/intent").isNull()).isTrue();
        assertThat(backend.get("/model/metadata").status()).isEqualTo(404);
        assertThat(backend.get("/models/export/none").status()).isEqualTo(404);
        assertThat(backend.get("/models/export/..%2F..%2Fetc%2Fpasswd").status())
                .isBetween(400, 404);
    }

    @Test
    void aMessageOfAMegabyteIsRefused() {
        var answer = backend.post("/chat", Map.of("message", "a".repeat(1 << 20), "sender", "a"));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().path("detail").asString()).isNotEmpty();
    }

    @Test
    void theGuidesCallsNeedNoContentType() {
        var answer =
                backend.send("POST", "/tokenize", "text/plain;charset=UTF-8", "{\"text\":\"a a\"}");

        assertThat(answer.json().path("tokens").toString())
                .isEqualTo(
                        "[{\"text\":\"a\",\"start\":0,\"end\":1},"
                                + "{\"text\":\"a\",\"start\":2,\"end\":3}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost:3000", "https://shop.example"})
    void pagesOfAllowedOriginsMayCall(String origin) throws IOException {
        assertThat(raw("GET /health HTTP/1.1\r\nOrigin: " + origin + "\r\n", "localhost"))
                .startsWith("HTTP/1.1 200")
                .contains("Access-Control-Allow-Origin: " + origin);
        assertThat(
                        raw(
                                "OPTIONS /train HTTP/1.1\r\nOrigin: "
                                        + origin
                                        + "\r\nAccess-Control-Request-Method: POST\r\n",
                                "localhost"))
                .startsWith("HTTP/1.1 204")
                .contains("Access-Control-Allow-Headers: Authorization, Content-Type");
    }

    @Test
    void otherPagesAndBentNamesAreRefused() throws IOException {
        assertThat(raw("GET /health HTTP/1.1\r\nOrigin: https://evil.example\r\n", "localhost"))
                .startsWith("HTTP/1.1 403")
                .contains("{\"detail\":");
        assertThat(raw("GET /health HTTP/1.1\r\nOrigin: null\r\n", "localhost"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /health HTTP/1.1\r\n", "evil.example")).startsWith("HTTP/1.1 403");
        assertThat(raw("GET /health HTTP/1.1\r\n", "127.0.0.1:80")).startsWith("HTTP/1.1 200");
    }

    /// Sends what no HTTP client would.
    private String raw(String head, String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.ports().backend().orElseThrow())) {
            var request = head + "Host: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
