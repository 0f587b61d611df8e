package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.backend.BackendTrainingStore;
import echochat.core.backend.ForeignId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The backend's flow as the guide draws it: validate, train, be told by call-backs, chat.
class BackendFlowTest {
    private static Map<String, Object> wish(Object trainingJob, String path) {
        return Map.of(
                "training_job_id",
                trainingJob,
                "dataset_id",
                1,
                "file_path",
                path,
                "format",
                "csv");
    }

    private static int failuresSeen(EchoChatServer server, ForeignId id) {
        return server.part(BackendTrainingStore.class)
                .newestOf(id)
                .map(training -> training.attempts())
                .orElse(0);
    }

    @Test
    void aReceiverThatFailsTwiceHearsEverythingInOrderAndTheEndOnce() {
        try (var frontEnd = new FrontEnd();
                var server = EchoChatServer.start(Map.of("NEXT_API_URL", frontEnd.url()))) {
            frontEnd.failuresLeft.set(1);
            frontEnd.up();
            var path = SharedUpload.put(server.data(), "shop.csv", SharedUpload.SHOP);

            var answer = server.backend().post("/train", wish(42, path));

            assertThat(answer.text())
                    .isEqualTo(
                            "{\"message\":\"Training started\",\"training_job_id\":42,"
                                    + "\"status\":\"training\"}");
            Eventually.isTrue("the 500", () -> frontEnd.failuresLeft.get() == 0);
            frontEnd.down();
            Eventually.isTrue(
                    "a refused connection", () -> failuresSeen(server, ForeignId.of(42)) >= 1);
            frontEnd.up();
            Eventually.isTrue("the end", () -> frontEnd.statuses().contains("completed"));
            assertInOrder(frontEnd);
            var end = frontEnd.last();
            assertThat(end.path("progress").asDouble()).isEqualTo(1.0);
            assertThat(end.path("model_path").asString()).endsWith(".echo");
            assertThat(end.path("modelPath")).isEqualTo(end.path("model_path"));
            assertThat(end.path("finishedAt").asString()).endsWith("Z");
            assertThat(frontEnd.taken.getLast().path()).isEqualTo("PATCH /api/training-jobs/42");
            assertChats(server);
        }
    }

    private static void assertInOrder(FrontEnd frontEnd) {
        var progress =
                frontEnd.taken.stream()
                        .map(call -> call.body().path("progress").asDouble())
                        .toList();
        assertThat(progress).isSorted();
        assertThat(frontEnd.statuses()).containsOnlyOnce("completed").endsWith("completed");
    }

    private static void assertChats(EchoChatServer server) {
        var backend = server.backend();
        var reply =
                backend.post("/chat", Map.of("message", "hello", "sender", "user_123"))
                        .json()
                        .path("responses")
                        .path(0);
        assertThat(reply.path("text").asString()).isEqualTo("Hello there");
        assertThat(reply.at("/metadata/model_used").asBoolean()).isTrue();
        assertThat(reply.at("/metadata/intent").asString()).isEqualTo("greet");
        assertThat(reply.at("/metadata/confidence").asDouble()).isBetween(0.3, 1.0);
        var metadata = backend.get("/model/metadata").json();
        assertThat(metadata.path("sample_count").asInt()).isEqualTo(12);
        assertThat(metadata.path("intents").toString())
                .isEqualTo("[\"greet\",\"leave\",\"order_status\"]");
        var export = backend.get("/models/export/" + metadata.path("model_name").asString());
        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Disposition")).contains(".echo");
        assertThat(backend.get("/health").json().path("model_loaded").asBoolean()).isTrue();
    }

    @Test
    void anEndThatNobodyTookIsToldAgainAfterARestart() {
        try (var frontEnd = new FrontEnd()) {
            var settings = Map.of("NEXT_API_URL", frontEnd.url());
            String data;
            try (var server = EchoChatServer.start(settings)) {
                data = server.data().toString();
                var path = SharedUpload.put(server.data(), "shop.csv", SharedUpload.SHOP);
                server.backend().post("/train", wish("3f2a-bc", path));
                Eventually.isTrue(
                        "the model", () -> server.backend().get("/model/metadata").status() == 200);
            }
            frontEnd.up();

            var again = Map.of("NEXT_API_URL", frontEnd.url(), "ECHOCHAT_DATA_DIR", data);
            try (var _ = EchoChatServer.start(again)) {
                Eventually.isTrue("the end", () -> frontEnd.statuses().contains("completed"));
            }

            assertThat(frontEnd.taken.getLast().path())
                    .isEqualTo("PATCH /api/training-jobs/3f2a-bc");
        }
    }

    @Test
    void aTrainingThatCannotSucceedSaysWhy() {
        try (var frontEnd = new FrontEnd().up();
                var server = EchoChatServer.start(Map.of("NEXT_API_URL", frontEnd.url()))) {
            var path = SharedUpload.put(server.data(), "no.csv", "text,label\nhello,greet\n");

            assertThat(server.backend().post("/train", wish(1, path)).status()).isEqualTo(200);

            Eventually.isTrue("the end", () -> frontEnd.statuses().contains("failed"));
            assertThat(frontEnd.last().propertyNames()).containsExactly("status", "log");
            assertThat(frontEnd.last().path("log").asString()).contains("intent");
        }
    }

    @Test
    void annotationsBecomeExamplesOfLaterTrainings() {
        try (var frontEnd = new FrontEnd().up();
                var server = EchoChatServer.start(Map.of("NEXT_API_URL", frontEnd.url()))) {
            var backend = server.backend();
            var annotation =
                    Map.of(
                            "workspace_id",
                            7,
                            "text",
                            "fly me to Rome 🛫",
                            "intent",
                            "book_flight",
                            "entities",
                            List.of(
                                    Map.of(
                                            "start", 10, "end", 14, "entity", "city", "value",
                                            "Rome")));
            assertThat(backend.post("/annotations/save", annotation).status()).isEqualTo(200);
            var path = SharedUpload.put(server.data(), "shop.csv", SharedUpload.SHOP);

            backend.post("/train", wish(1, path));

            Eventually.isTrue("the end", () -> frontEnd.statuses().contains("completed"));
            assertThat(backend.get("/model/metadata").json().path("intents").toString())
                    .contains("book_flight");
            assertThat(
                            backend.get("/annotations/7")
                                    .json()
                                    .at("/annotations/0/entities/0")
                                    .toString())
                    .isEqualTo("{\"start\":10,\"end\":14,\"entity\":\"city\",\"value\":\"Rome\"}");
        }
    }

    @Test
    void callBacksCarryTheToken() {
        try (var frontEnd = new FrontEnd().up();
                var server =
                        EchoChatServer.start(
                                Map.of(
                                        "NEXT_API_URL",
                                        frontEnd.url(),
                                        "ECHOCHAT_BACKEND_TOKEN",
                                        "sesame"))) {
            var path = SharedUpload.put(server.data(), "shop.csv", SharedUpload.SHOP);
            assertThat(server.backend().post("/train", wish(1, path)).status()).isEqualTo(401);

            server.backend().withBearer("sesame").post("/train", wish(1, path));

            var first =
                    Eventually.get(
                            "a call-back",
                            () -> Optional.of(frontEnd.taken).filter(calls -> !calls.isEmpty()));
            assertThat(first.getFirst().authorization()).isEqualTo("Bearer sesame");
        }
    }
}
