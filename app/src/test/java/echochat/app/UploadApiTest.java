package echochat.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.TestClient.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UploadApiTest {
    private static final String GOOD =
            """
            text,intent,entities
            hello,greet,
            fly to 🌴 Rome,book,"[{""start"": 10, ""end"": 14, ""entity"": ""city""}]"
            bye,leave,
            """;

    private EchoChatServer server;
    private TestClient ada;

    @BeforeAll
    void start() {
        server = EchoChatServer.start(Map.of("ECHOCHAT_UPLOAD_LIMIT_MB", "1"));
        ada = server.registered("ada@example.org");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void anUploadIsKeptCheckedAndGivenBackAsItCame() {
        var uploaded = upload("shop.csv", GOOD);
        assertThat(uploaded.status()).isEqualTo(201);
        var id = uploaded.json().get("dataset").get("id").asLong();

        var dataset = checked(uploaded).json();

        assertThat(dataset.get("name").asString()).isEqualTo("shop");
        assertThat(dataset.get("format").asString()).isEqualTo("csv");
        assertThat(dataset.get("sampleCount").asLong()).isEqualTo(3);
        assertThat(dataset.get("intents")).hasSize(3);
        var file = ada.get("/api/datasets/" + id + "/file");
        assertThat(file.text()).isEqualTo(GOOD);
        assertThat(file.header("Content-Disposition")).contains("attachment");
        assertThat(file.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    @Test
    void examplesAreShownPageByPageWithPlacesInUtf16() {
        var id = checked(upload("shop.csv", GOOD)).json().get("id").asLong();

        var all = ada.get("/api/datasets/" + id + "/examples?limit=1&offset=1").json();
        var found = ada.get("/api/datasets/" + id + "/examples?search=ROME").json();
        var greetings = ada.get("/api/datasets/" + id + "/examples?intent=greet").json();

        assertThat(all.get("total").asLong()).isEqualTo(3);
        var example = all.get("examples").get(0);
        assertThat(example.get("intent").asString()).isEqualTo("book");
        assertThat(example.get("line").asInt()).isEqualTo(3);
        var text = example.get("text").asString();
        var span = example.get("entities").get(0);
        assertThat(text.substring(span.get("start").asInt(), span.get("end").asInt()))
                .isEqualTo("Rome");
        assertThat(found.get("total").asLong()).isEqualTo(1);
        assertThat(greetings.get("examples").get(0).get("text").asString()).isEqualTo("hello");
    }

    @Test
    void aFindingShowsTheLineThatItIsAbout() {
        var dataset = checked(upload("gap.csv", "text,intent\nhello,greet\n   ,leave\n")).json();

        assertThat(dataset.get("status").asString()).isEqualTo("error");
        var findings = dataset.get("validationReport").get("findings");
        assertThat(findings)
                .anySatisfy(
                        finding -> {
                            assertThat(finding.get("line").asInt()).isEqualTo(3);
                            assertThat(finding.get("severity").asString()).isEqualTo("error");
                            assertThat(finding.get("excerpt").asString()).isEqualTo("   ,leave");
                        });
    }

    @Test
    void checkingAgainAnswersInTheWordsOfTheGuide() {
        var id = checked(upload("shop.csv", GOOD)).json().get("id").asLong();

        var answer = ada.post("/api/datasets/" + id + "/validate", Map.of());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().get("valid").asBoolean()).isTrue();
        assertThat(answer.json().get("sample_count").asLong()).isEqualTo(3);
        assertThat(answer.json().get("entities").get(0).asString()).isEqualTo("city");
        assertThat(answer.json().get("errors")).isEmpty();
    }

    @Test
    void anyFileNameBecomesHarmless() {
        var names =
                List.of(
                        "../../../etc/passwd.csv",
                        "..\\..\\evil.csv",
                        "x".repeat(4_000) + ".csv",
                        "a\tb.csv",
                        "..",
                        "");
        for (var name : names) {
            var answer = upload(name, GOOD);
            assertThat(answer.status()).as(name + " " + answer).isEqualTo(201);
            var dataset = answer.json().get("dataset");
            assertThat(dataset.get("filename").asString())
                    .isNotEmpty()
                    .doesNotContain("/", "\\", "\t")
                    .hasSizeLessThan(256);
            var kept = server.data().resolve(dataset.get("filePath").asString().substring(1));
            assertThat(kept.normalize().getParent())
                    .isEqualTo(server.data().resolve("uploads/datasets"));
            assertThat(kept).exists();
        }
    }

    @Test
    void anEmptyFileAndBytesThatAreNoTextAreErrorsWithWords() {
        var empty = checked(upload("empty.csv", "")).json();
        var binary = checked(upload("cat.csv", "\u0000\u0001\u0002PNG\u0000\u0000")).json();

        assertThat(empty.get("status").asString()).isEqualTo("error");
        assertThat(codes(empty)).contains("FILE_EMPTY");
        assertThat(binary.get("status").asString()).isEqualTo("error");
    }

    @Test
    void aFileOverTheLimitIsRefusedAndNothingIsLeft() {
        var before = kept();

        var answer = upload("big.csv", "text,intent\n" + "hello,greet\n".repeat(1_000_000));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.json().get("code").asString()).isEqualTo("UPLOAD_TOO_LARGE");
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void anUploadThatIsCutOffLeavesNothing() throws IOException {
        var before = kept();
        var head =
                """
                POST /api/datasets/upload HTTP/1.1
                Host: localhost
                Cookie: %s
                X-XSRF-TOKEN: %s
                Content-Type: multipart/form-data; boundary=b
                Content-Length: 900000

                --b
                Content-Disposition: form-data; name="file"; filename="half.csv"

                text,intent
                hello,greet
                """
                        .formatted(cookies(), ada.cookie("XSRF-TOKEN"))
                        .replace("\n", "\r\n");

        try (var socket = new Socket("localhost", server.ports().site())) {
            socket.getOutputStream().write(head.getBytes(UTF_8));
            socket.getOutputStream().flush();
            Awaiting.until(this::drafts, drafts -> drafts > 0);
        }

        Awaiting.until(this::drafts, drafts -> drafts == 0);
        assertThat(kept()).isEqualTo(before);
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        var answer =
                ada.send(
                        "POST",
                        "/api/datasets/upload",
                        "multipart/form-data; boundary=b",
                        "--b\r\nContent-Disposition: form-data; name=\"x\"\r\n\r\ny\r\n--b--\r\n");
        var noForm = ada.post("/api/datasets/upload", Map.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asString()).isEqualTo("UPLOAD_EMPTY");
        assertThat(noForm.status()).isEqualTo(400);
    }

    @Test
    void intoAnothersWorkspaceNobodyUploads() {
        var eve = server.registered("eve@example.org");
        var before = kept();

        var answer =
                eve.upload(
                        "/api/datasets/upload",
                        "x.csv",
                        GOOD.getBytes(UTF_8),
                        Map.of("workspaceId", "" + ada.workspace()));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(kept()).isEqualTo(before);
        assertThat(server.client().post("/api/datasets/upload", Map.of()).status()).isEqualTo(401);
    }

    @Test
    void aDeletedDatasetIsGoneWithItsFile() {
        var dataset = checked(upload("shop.csv", GOOD)).json();
        var id = dataset.get("id").asLong();
        var file = server.data().resolve(dataset.get("filePath").asString().substring(1));
        assertThat(file).exists();

        assertThat(ada.delete("/api/datasets/" + id).status()).isEqualTo(204);

        assertThat(file).doesNotExist();
        assertThat(ada.get("/api/datasets/" + id).status()).isEqualTo(404);
    }

    @Test
    void samplesAreForEverybodyToSeeAndDownload() {
        var stranger = server.client();

        var samples = stranger.get("/api/samples").json();

        assertThat(samples).hasSize(3);
        for (var sample : samples) {
            assertThat(sample.get("examples").asLong()).isGreaterThan(50);
            var file = stranger.get("/api/samples/" + sample.get("name").asString());
            assertThat(file.status()).isEqualTo(200);
            assertThat(file.text()).isNotEmpty();
        }
        assertThat(stranger.get("/api/samples/nothing.csv").status()).isEqualTo(404);
    }

    private List<String> codes(JsonNode dataset) {
        return dataset.get("validationReport")
                .get("findings")
                .valueStream()
                .map(finding -> finding.get("code").asString())
                .toList();
    }

    private Answer upload(String name, String content) {
        return ada.upload("/api/datasets/upload", name, content.getBytes(UTF_8), Map.of());
    }

    private Answer checked(Answer uploaded) {
        var id = uploaded.json().get("dataset").get("id").asLong();
        return Awaiting.until(
                () -> ada.get("/api/datasets/" + id),
                answer ->
                        Set.of("validated", "error")
                                .contains(answer.json().get("status").asString()));
    }

    private String cookies() {
        return List.of("XSRF-TOKEN", "ECHOCHAT_SESSION").stream()
                .map(name -> name + "=" + ada.cookie(name))
                .reduce((one, other) -> one + "; " + other)
                .orElseThrow();
    }

    private long kept() {
        return files(server.data().resolve("uploads")) + drafts();
    }

    private long drafts() {
        return files(server.data().resolve("incoming")) - 1; // the lock
    }

    private static long files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
