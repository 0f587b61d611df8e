package echochat.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.training.Job;
import echochat.core.training.JobId;
import echochat.core.training.JobState;
import echochat.core.training.JobStore;
import echochat.core.workspace.WorkspaceId;
import echochat.storage.PostgresServer;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of trainings when there are several nodes, and when one of them dies.
class TrainingNodesTest {
    private static final Pattern SITE = Pattern.compile("studio API +http://localhost:(\\d+)");

    @TempDir private Path data;

    @Test
    void twoNodesShareTheJobsRunNoneTwiceAndServeWorkspacesInTurns() {
        var settings = new HashMap<>(EchoChatServer.on(PostgresServer.emptyDatabase()));
        settings.put("ECHOCHAT_DATA_DIR", data.toString());
        settings.put("ECHOCHAT_TRAININGS", "1");
        try (var one = EchoChatServer.start(settings);
                var other = EchoChatServer.start(settings)) {
            var ada = one.registered("ada@example.org");
            var greedy = ada.workspace();
            var modest = newWorkspace(ada);
            var onGreedy = uploaded(ada, greedy, 8, 60);
            var onModest = uploaded(ada, modest, 8, 60);
            var ids = new ArrayList<JobId>();
            for (var i = 0; i < 5; i++) {
                ids.add(queued(ada, onGreedy));
            }
            ids.add(queued(ada, onModest));
            var store = other.part(JobStore.class);

            var together = Awaiting.until(() -> running(store, ids), running -> running == 2);
            Awaiting.until(() -> open(store, ids), open -> open == 0);

            assertThat(together).isEqualTo(2);
            var jobs = ids.stream().map(id -> store.find(id).orElseThrow()).toList();
            assertThat(jobs).allSatisfy(TrainingNodesTest::completedAtOnce);
            assertThat(ada.get("/api/workspaces/" + greedy + "/models").json()).hasSize(5);
            var last = jobs.stream().max(Comparator.comparing(job -> job.times().started()));
            assertThat(last.orElseThrow().workspace()).isEqualTo(new WorkspaceId(greedy));
        }
    }

    @Test
    void aWorkerKilledInTheMiddleOfATrainingLosesNothing() throws Exception {
        var child = child();
        long job;
        try {
            var ada = new TestClient("http://localhost:" + sitePort(child));
            register(ada);
            job = queued(ada, uploaded(ada, ada.workspace(), 40, 1_200)).value();
            Awaiting.until(
                    () -> ada.get("/api/training-jobs/" + job).json().get("progress").asDouble(),
                    progress -> progress > 0.1);
        } finally {
            child.destroyForcibly().waitFor();
        }

        try (var server = EchoChatServer.start(Map.of("ECHOCHAT_DATA_DIR", data.toString()))) {
            var store = server.part(JobStore.class);
            assertThat(store.find(new JobId(job)).orElseThrow().state())
                    .isInstanceOf(JobState.Training.class);
            var ended =
                    Awaiting.until(() -> store.find(new JobId(job)).orElseThrow(), Job::hasEnded);
            assertThat(ended.state()).isInstanceOf(JobState.Completed.class);
            assertThat(ended.times().attempts()).isEqualTo(2);
            assertThat(ended.progress().log()).contains("the training begins again");
            assertThat(incoming()).hasSize(1);
        }
    }

    @Test
    void aNodeThatIsToldToEndHandsItsJobBackAtOnce() {
        var settings = Map.of("ECHOCHAT_DATA_DIR", data.toString());
        JobId job;
        try (var server = EchoChatServer.start(settings)) {
            var ada = server.registered("ada@example.org");
            job = queued(ada, uploaded(ada, ada.workspace(), 40, 1_200));
            var store = server.part(JobStore.class);
            Awaiting.until(
                    () -> store.find(job).orElseThrow().progress().fraction(),
                    fraction -> fraction > 0.05);
        }

        var idle = new HashMap<>(settings);
        idle.put("ECHOCHAT_ROLES", "web");
        try (var server = EchoChatServer.start(idle)) {
            var waiting = server.part(JobStore.class).find(job).orElseThrow();
            assertThat(waiting.state()).isEqualTo(new JobState.Queued());
            assertThat(waiting.progress().fraction()).isGreaterThan(0.05);
        }
        try (var server = EchoChatServer.start(settings)) {
            var store = server.part(JobStore.class);
            var ended = Awaiting.until(() -> store.find(job).orElseThrow(), Job::hasEnded);
            assertThat(ended.state()).isInstanceOf(JobState.Completed.class);
        }
    }

    private static void completedAtOnce(Job job) {
        assertThat(job.state()).isInstanceOf(JobState.Completed.class);
        assertThat(job.times().attempts()).isEqualTo(1);
    }

    private static long running(JobStore store, List<JobId> ids) {
        return ids.stream()
                .filter(id -> store.find(id).orElseThrow().state() instanceof JobState.Training)
                .count();
    }

    private static long open(JobStore store, List<JobId> ids) {
        return ids.stream().filter(id -> !store.find(id).orElseThrow().hasEnded()).count();
    }

    private List<Path> incoming() throws IOException {
        try (Stream<Path> folders = Files.list(data.resolve("incoming"))) {
            return folders.toList();
        }
    }

    private Process child() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder =
                new ProcessBuilder(
                        java,
                        "-Xmx400m",
                        "-XX:+UseSerialGC",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "echochat.app.EchoChat",
                        "serve");
        builder.environment()
                .putAll(
                        Map.of(
                                "ECHOCHAT_PORT", "0",
                                "ECHOCHAT_BACKEND_PORT", "off",
                                "ECHOCHAT_RASA_PORT", "off",
                                "ECHOCHAT_DATA_DIR", data.toString()));
        return builder.redirectError(new File("/dev/null")).start();
    }

    private static int sitePort(Process child) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            var site = SITE.matcher(line);
            if (site.find()) {
                return Integer.parseInt(site.group(1));
            }
        }
        throw new IllegalStateException("The program ended before it was ready");
    }

    private static void register(TestClient ada) {
        ada.get("/api/auth/me");
        var answer =
                ada.post(
                        "/api/auth/register",
                        Map.of(
                                "email", "ada@example.org",
                                "password", TestClient.PASSWORD,
                                "name", "Ada"));
        assertThat(answer.status()).isEqualTo(201);
    }

    private static long newWorkspace(TestClient ada) {
        return ada.post("/api/workspaces", Map.of("name", "Bots")).json().get("id").asLong();
    }

    private static JobId queued(TestClient ada, long dataset) {
        var answer = ada.post("/api/datasets/" + dataset + "/train", Map.of());
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        return new JobId(answer.json().get("training_job").get("id").asLong());
    }

    /// A dataset of random sentences in which each intent has words of its own.
    private static long uploaded(TestClient ada, long workspace, int intents, int sentences) {
        var random = new Random(1);
        var csv = new StringBuilder("text,intent\n");
        for (var i = 0; i < sentences; i++) {
            var intent = i % intents;
            csv.append("w").append(random.nextInt(3_000)).append(" of ");
            csv.append("topic").append(intent).append("x").append(random.nextInt(9));
            csv.append(" and w").append(random.nextInt(3_000)).append(" sentence ").append(i);
            csv.append(",intent_").append(intent).append("\n");
        }
        var answer =
                ada.upload(
                        "/api/datasets/upload",
                        "random.csv",
                        csv.toString().getBytes(UTF_8),
                        Map.of("workspaceId", "" + workspace));
        var id = answer.json().get("dataset").get("id").asLong();
        var status =
                Awaiting.until(
                        () -> ada.get("/api/datasets/" + id).json().get("status").asString(),
                        Set.of("validated", "error")::contains);
        assertThat(status).isEqualTo("validated");
        return id;
    }
}
