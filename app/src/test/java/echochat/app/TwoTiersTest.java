package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Two EchoChat processes wired as the guide draws them: a site that shows and keeps, a backend
/// that checks, trains and answers, each with its own database, and one folder of uploads.
class TwoTiersTest {
    @TempDir Path folder;
    private final int sitePort = FrontEnd.freePort();
    private final int backendPort = FrontEnd.freePort();
    private final int backendSitePort = FrontEnd.freePort();

    private EchoChatProcess site() {
        return EchoChatProcess.start(
                folder.resolve("site"),
                Map.of(
                        "ECHOCHAT_PORT", "" + sitePort,
                        "ECHOCHAT_BACKEND_PORT", "off",
                        "ECHOCHAT_RASA_PORT", "off",
                        "ECHOCHAT_BACKEND_TOKEN", "sesame",
                        "PYTHON_BACKEND_URL", "http://127.0.0.1:" + backendPort),
                new TestClient("http://127.0.0.1:" + sitePort));
    }

    private EchoChatProcess backend() {
        return EchoChatProcess.start(
                folder.resolve("backend"),
                Map.of(
                        "ECHOCHAT_PORT",
                        "" + backendSitePort,
                        "PORT",
                        "" + backendPort,
                        "ECHOCHAT_RASA_PORT",
                        "off",
                        "ECHOCHAT_BACKEND_TOKEN",
                        "sesame",
                        "ECHOCHAT_UPLOAD_ROOTS",
                        folder.resolve("site").toString(),
                        "NEXT_API_URL",
                        "http://127.0.0.1:" + sitePort + "/api"),
                new TestClient("http://127.0.0.1:" + backendSitePort));
    }

    @Test
    void allWorkIsDoneByTheBackendAndSeenOnTheSite() throws IOException {
        try (var _ = backend();
                var _ = site()) {
            var ada = EchoChatServer.registered("http://localhost:" + sitePort, "ada@example.org");

            var dataset = uploaded(ada);
            assertThat(dataset.path("sampleCount").asInt()).isEqualTo(12);
            var job = trained(ada, dataset.path("id").asLong());
            assertThat(job.path("status").asString()).as(job.toString()).isEqualTo("completed");
            assertThat(job.path("modelPath").asString()).endsWith(".echo");
            var replies = ada.post("/api/chat", Map.of("message", "hello", "sender", "ada")).json();

            assertThat(replies.at("/0/text").asString()).isEqualTo("Hello there");
            assertThat(replies.toString()).contains("\"backend\"");
            assertThat(models("backend")).isTrue();
            assertThat(models("site")).isFalse();
        }
    }

    @Test
    void aBackendThatIsNotThereIsSaidInWords() {
        try (var _ = site()) {
            var ada = EchoChatServer.registered("http://localhost:" + sitePort, "ada@example.org");

            var report = uploaded(ada).path("validationReport").toString();

            assertThat(report).contains("nothing answers there");
            var replies = ada.post("/api/chat", Map.of("message", "hello", "sender", "ada")).json();
            assertThat(replies.at("/0/text").asString()).isNotEmpty();
        }
    }

    private static JsonNode uploaded(TestClient user) {
        var bytes = SharedUpload.SHOP.getBytes(StandardCharsets.UTF_8);
        var answer = user.upload("/api/datasets/upload", "shop.csv", bytes, Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        var path = "/api/datasets/" + answer.json().at("/dataset/id").asLong();
        Eventually.isTrue(
                "the verdict",
                () -> user.get(path).json().path("status").asString().matches("validated|error"));
        return user.get(path).json();
    }

    private static JsonNode trained(TestClient user, long dataset) {
        var answer = user.post("/api/datasets/" + dataset + "/train", Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        var path = "/api/training-jobs/" + answer.json().at("/training_job/id").asLong();
        Eventually.isTrue(
                "the end",
                () ->
                        user.get(path)
                                .json()
                                .path("status")
                                .asString()
                                .matches("completed|failed|cancelled"));
        return user.get(path).json();
    }

    private boolean models(String tier) throws IOException {
        try (var files = Files.walk(folder.resolve(tier))) {
            return files.anyMatch(file -> file.toString().endsWith(".echo"));
        }
    }
}
