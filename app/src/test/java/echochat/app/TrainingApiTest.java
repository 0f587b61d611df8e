package echochat.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.TestClient.Answer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TrainingApiTest {
    private static final Set<String> ENDED = Set.of("completed", "failed", "cancelled");

    private EchoChatServer server;
    private TestClient ada;

    @BeforeAll
    void start() {
        server = EchoChatServer.start();
        ada = server.registered("ada@example.org");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aSampleIsLoadedCheckedTrainedAndInService() {
        var workspace = newWorkspace();
        var dataset = validated("shop.csv", workspace);

        var queued = ada.post("/api/datasets/" + dataset + "/train", Map.of());
        assertThat(queued.status()).isEqualTo(201);
        var job = queued.json().get("training_job");
        assertThat(job.get("status").asString()).isEqualTo("queued");
        assertThat(job.get("progress").asDouble()).isZero();

        var ended = ended(job.get("id").asLong()).json();

        assertThat(ended.get("status").asString()).as(ended.toString()).isEqualTo("completed");
        assertThat(ended.get("progress").asDouble()).isEqualTo(1);
        assertThat(ended.get("log").asString()).contains("sentences from shop.csv");
        assertThat(ended.get("curve").isEmpty()).isFalse();
        assertThat(ended.get("modelPath").asString()).startsWith("/models/");
        var models = ada.get("/api/workspaces/" + workspace + "/models").json();
        assertThat(models).hasSize(1);
        assertThat(models.get(0).get("active").asBoolean()).isTrue();
        assertThat(models.get(0).get("figures").get("scores").get("sentences").asInt())
                .isPositive();
        var status = ada.get("/api/datasets/" + dataset).json().get("status").asString();
        assertThat(status).isEqualTo("validated");
        var file = ada.get("/api/models/" + models.get(0).get("id").asLong() + "/file");
        assertThat(file.status()).isEqualTo(200);
        assertThat(file.header("Content-Disposition")).contains("attachment").contains(".echo");
    }

    @Test
    void anOlderModelIsPutBackInServiceAndTheNewOneIsComparedWithIt() {
        var workspace = newWorkspace();
        var dataset = validated("pizza.json", workspace);
        trained(dataset);
        trained(dataset);

        var models = ada.get("/api/workspaces/" + workspace + "/models").json();
        assertThat(models).hasSize(2);
        var newest = models.get(0);
        var oldest = models.get(1);
        assertThat(newest.get("active").asBoolean()).isTrue();
        assertThat(newest.get("figures").get("inService").get("model").asLong())
                .isEqualTo(oldest.get("id").asLong());

        var back = ada.post("/api/models/" + oldest.get("id").asLong() + "/activate", Map.of());

        assertThat(back.status()).isEqualTo(200);
        assertThat(back.json().get("active").asBoolean()).isTrue();
        var now = ada.get("/api/workspaces/" + workspace + "/models").json();
        assertThat(now.get(0).get("active").asBoolean()).isFalse();
    }

    @Test
    void whatIsChosenForTrainingsIsKeptAndFollowed() {
        var strict = newWorkspace();
        var forgiving = newWorkspace();
        var choice = "/api/workspaces/" + forgiving + "/training-choice";
        assertThat(ada.get(choice).text())
                .isEqualTo("{\"preset\":\"default\",\"typos\":false,\"exactLists\":[]}");

        ada.put(choice, Map.of("typos", true));
        var changed = ada.put(choice, Map.of("preset", "quick"));
        trained(garden(strict));
        var job = trained(garden(forgiving));

        assertThat(changed.text())
                .isEqualTo("{\"preset\":\"quick\",\"typos\":true,\"exactLists\":[]}");
        assertThat(ada.get("/api/training-jobs/" + job).json().get("log").asString())
                .contains("Effort: quick.", "one or two wrong letters");
        assertThat(plantIn(strict, "do you sell hydrangae")).isEmpty();
        assertThat(plantIn(forgiving, "do you sell hydrangae")).isEqualTo("hydrangea");
    }

    @Test
    void aListThatIsChosenToBeExactForgivesNothing() {
        var workspace = newWorkspace();
        var choice = "/api/workspaces/" + workspace + "/training-choice";
        ada.put(choice, Map.of("typos", true));

        var changed = ada.put(choice, Map.of("exactLists", List.of("plant")));
        var dataset = garden(workspace);
        trained(dataset);

        assertThat(changed.text())
                .isEqualTo("{\"preset\":\"default\",\"typos\":true,\"exactLists\":[\"plant\"]}");
        assertThat(ada.get("/api/datasets/" + dataset).json().at("/validationReport/lists"))
                .hasToString("{\"plant\":2}");
        assertThat(plantIn(workspace, "do you sell hydrangae")).isEmpty();
    }

    @Test
    void aPresetThatThereIsNotIsRefused() {
        var answer =
                ada.put(
                        "/api/workspaces/" + newWorkspace() + "/training-choice",
                        Map.of("preset", "slow"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asString()).isEqualTo("PRESET_UNKNOWN");
    }

    @Test
    void eventsTellTheJobUntilItHasEnded() {
        var dataset = validated("trains.yml", newWorkspace());
        var job =
                ada.post("/api/datasets/" + dataset + "/train", Map.of())
                        .json()
                        .get("training_job")
                        .get("id")
                        .asLong();

        var events = ada.get("/api/training-jobs/" + job + "/events");

        assertThat(events.header("Content-Type")).startsWith("text/event-stream");
        assertThat(events.text()).startsWith("event:job\n").contains("\"status\":\"completed\"");
    }

    @Test
    void cancellingTwiceIsCancellingOnce() {
        var dataset = validated("shop.csv", newWorkspace());
        var job =
                ada.post("/api/datasets/" + dataset + "/train", Map.of())
                        .json()
                        .get("training_job")
                        .get("id")
                        .asLong();

        var first = ada.post("/api/training-jobs/" + job + "/cancel", Map.of());
        var second = ada.post("/api/training-jobs/" + job + "/cancel", Map.of());

        assertThat(List.of(first.status(), second.status()))
                .as(first + "\n" + second)
                .isSubsetOf(200, 409);
        assertThat(ended(job).json().get("status").asString()).isIn("cancelled", "completed");
    }

    @Test
    void anOutsideTrainerMovesAJobForwardOnly() {
        var dataset = validated("shop.csv", newWorkspace());
        var job = trained(dataset);

        var back = server.client().patch("/api/training-jobs/" + job, Map.of("status", "training"));

        assertThat(back.status()).isEqualTo(409);
        assertThat(back.json().get("code").asString()).isEqualTo("JOB_STEP_BACK");
    }

    @Test
    void progressOutOfBoundsIsRefused() {
        var job = trained(validated("shop.csv", newWorkspace()));

        var answer = server.client().patch("/api/training-jobs/" + job, Map.of("progress", 1.5));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().get("code").asString()).isEqualTo("PROGRESS_OUT_OF_BOUNDS");
    }

    @Test
    void aDatasetWithErrorsIsNotTrained() {
        var workspace = newWorkspace();
        var upload =
                ada.upload(
                        "/api/datasets/upload",
                        "bad.csv",
                        "sentence,meaning\nhello,greet\n".getBytes(UTF_8),
                        Map.of("workspaceId", "" + workspace));
        var dataset = checked(upload).json().get("id").asLong();

        var answer = ada.post("/api/datasets/" + dataset + "/train", Map.of());

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.json().get("code").asString()).isEqualTo("DATASET_HAS_ERRORS");
    }

    @Test
    void aStrangerSeesNothing() {
        var workspace = newWorkspace();
        var dataset = validated("shop.csv", workspace);
        var job = trained(dataset);
        var eve = server.registered("eve@example.org");

        for (var path :
                List.of(
                        "/api/datasets/" + dataset,
                        "/api/datasets/" + dataset + "/file",
                        "/api/datasets/" + dataset + "/examples",
                        "/api/workspaces/" + workspace + "/datasets",
                        "/api/workspaces/" + workspace + "/training-jobs",
                        "/api/workspaces/" + workspace + "/models",
                        "/api/training-jobs/" + job,
                        "/api/training-jobs/" + job + "/events")) {
            assertThat(eve.get(path).status()).as(path).isEqualTo(404);
        }
        for (var path :
                List.of(
                        "/api/datasets/" + dataset + "/train",
                        "/api/datasets/" + dataset + "/validate",
                        "/api/training-jobs/" + job + "/cancel")) {
            assertThat(eve.post(path, Map.of()).status()).as(path).isEqualTo(404);
        }
        assertThat(eve.delete("/api/datasets/" + dataset).status()).isEqualTo(404);
    }

    /// A dataset with a list of plants.
    private long garden(long workspace) {
        var garden =
                """
                nlu:
                - intent: greet
                  examples: |
                    - hello
                    - hi there
                - intent: stock
                  examples: |
                    - what do you sell
                    - do you have roses
                - lookup: plant
                  examples: |
                    - hydrangea
                    - snowdrop
                """;
        var upload =
                ada.upload(
                        "/api/datasets/upload",
                        "garden.yml",
                        garden.getBytes(UTF_8),
                        Map.of("workspaceId", "" + workspace));
        return checked(upload).json().get("id").asLong();
    }

    private String plantIn(long workspace, String message) {
        var said = Map.of("message", message, "workspaceId", workspace);
        var entities = ada.post("/api/chat", said).json().at("/0/metadata/entities");
        return entities.at("/0/value").asString("");
    }

    private long newWorkspace() {
        return ada.post("/api/workspaces", Map.of("name", "Bots")).json().get("id").asLong();
    }

    private long validated(String sample, long workspace) {
        var loaded = ada.post("/api/workspaces/" + workspace + "/samples/" + sample, Map.of());
        assertThat(loaded.status()).as(loaded.toString()).isEqualTo(201);
        var checked = checked(loaded).json();
        assertThat(checked.get("status").asString()).as(checked.toString()).isEqualTo("validated");
        return checked.get("id").asLong();
    }

    private Answer checked(Answer uploaded) {
        var id = uploaded.json().get("dataset").get("id").asLong();
        return Awaiting.until(
                () -> ada.get("/api/datasets/" + id),
                answer ->
                        Set.of("validated", "error")
                                .contains(answer.json().get("status").asString()));
    }

    private long trained(long dataset) {
        var job =
                ada.post("/api/datasets/" + dataset + "/train", Map.of())
                        .json()
                        .get("training_job")
                        .get("id")
                        .asLong();
        assertThat(ended(job).json().get("status").asString()).isEqualTo("completed");
        return job;
    }

    private Answer ended(long job) {
        return Awaiting.until(
                () -> ada.get("/api/training-jobs/" + job),
                answer -> ENDED.contains(answer.json().get("status").asString()));
    }
}
