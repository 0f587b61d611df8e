package echochat.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// EchoChat as a process of its own, with an empty data folder, and a bot trained from a sample.
final class ServerProcess implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PASSWORD = "correct horse";

    private final Process process;
    private final HttpClient http = HttpClient.newHttpClient();
    private String bearer = "";
    private String cookie = "";
    final int site;
    final int rasa;

    private ServerProcess(Process process, int site, int rasa) {
        this.process = process;
        this.site = site;
        this.rasa = rasa;
    }

    /// @param options of the JVM, besides those of the launcher
    static ServerProcess start(List<String> options) throws IOException, InterruptedException {
        var data = Files.createTempDirectory("echochat-bench");
        int site = freePort();
        int rasa = freePort();
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString()));
        command.addAll(
                List.of(
                        "-XX:+UseSerialGC",
                        "-Xms64m",
                        "-Xmx768m",
                        "-XX:MinHeapFreeRatio=20",
                        "-XX:MaxHeapFreeRatio=40",
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow"));
        command.addAll(options);
        command.addAll(
                List.of(
                        "-cp",
                        System.getProperty("java.class.path"),
                        "echochat.app.EchoChat",
                        "serve"));
        var builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(
                        Map.of(
                                "ECHOCHAT_PORT", Integer.toString(site),
                                "ECHOCHAT_RASA_PORT", Integer.toString(rasa),
                                "ECHOCHAT_BACKEND_PORT", "off",
                                "ECHOCHAT_DATA_DIR", data.toString()));
        builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
        var server = new ServerProcess(builder.start(), site, rasa);
        server.awaitHealth(data);
        return server;
    }

    /// Registers somebody, trains the sample, and returns an API key that may chat.
    String trainedBot(String sample) throws IOException, InterruptedException {
        call("GET", "/api/auth/me", Map.of());
        call(
                "POST",
                "/api/auth/register",
                Map.of("email", "bench@example.org", "password", PASSWORD, "name", "Bench"));
        var workspace = call("GET", "/api/workspaces", Map.of()).at("/0/id").asLong();
        var keys = "/api/workspaces/" + workspace + "/api-keys";
        var all = Map.of("name", "all", "scopes", List.of("read", "write", "chat"));
        bearer = call("POST", keys, all).get("key").asString();
        var loaded = call("POST", "/api/workspaces/" + workspace + "/samples/" + sample, Map.of());
        var dataset = "/api/datasets/" + loaded.at("/dataset/id").asLong();
        await(() -> call("GET", dataset, Map.of()).get("status").asString().equals("validated"));
        var job = call("POST", dataset + "/train", Map.of()).at("/training_job/id").asLong();
        var status = "/api/training-jobs/" + job;
        await(() -> call("GET", status, Map.of()).get("status").asString().equals("completed"));
        return bearer;
    }

    /// Resident memory in MB, as Linux tells it; 0 elsewhere.
    long residentMegabytes() throws IOException {
        return Memory.residentMegabytes(process.pid());
    }

    /// Processor time that the server has used so far.
    Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(20, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }

    private void awaitHealth(Path data) throws IOException, InterruptedException {
        await(
                () -> {
                    if (!process.isAlive()) {
                        throw new IOException(Files.readString(data.resolve("log")));
                    }
                    try {
                        return !call("GET", "/health", Map.of()).isMissingNode();
                    } catch (IOException _) {
                        return false;
                    }
                });
    }

    private static void await(Condition condition) throws IOException, InterruptedException {
        var deadline = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > deadline) {
                throw new IOException("The server does not come to the point within two minutes.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private JsonNode call(String method, String path, Map<String, Object> body)
            throws IOException, InterruptedException {
        var publisher =
                method.equals("GET")
                        ? BodyPublishers.noBody()
                        : BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body));
        var request =
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + site + path))
                        .header("Content-Type", "application/json")
                        .method(method, publisher);
        if (!bearer.isEmpty()) {
            request.header("Authorization", "Bearer " + bearer);
        } else if (!cookie.isEmpty()) {
            request.header("Cookie", cookie).header("X-XSRF-TOKEN", token());
        }
        var response = http.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new IOException(path + " answered " + response.statusCode());
        }
        for (var set : response.headers().allValues("Set-Cookie")) {
            cookie += set.substring(0, set.indexOf(';') + 1);
        }
        var text = response.body();
        return text.startsWith("{") || text.startsWith("[")
                ? JSON.readTree(text)
                : JSON.missingNode();
    }

    private String token() {
        return cookie.replaceFirst(".*XSRF-TOKEN=([^;]*);.*", "$1");
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
