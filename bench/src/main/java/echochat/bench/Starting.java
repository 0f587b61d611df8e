package echochat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// From typing `./echochat` on a built tree to the first answer of `/health`.
final class Starting implements Command {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final HttpClient http = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String help() {
        return "seconds until /health answers after ./echochat; argument: runs (5)";
    }

    @Override
    public void run(List<String> arguments) throws IOException, InterruptedException {
        var runs = arguments.isEmpty() ? 5 : Integer.parseInt(arguments.getFirst());
        System.out.printf("first, which may build: %.2f s%n", seconds());
        var seconds = new double[runs];
        for (var run = 0; run < runs; run++) {
            seconds[run] = seconds();
            System.out.printf("run %d: %.2f s%n", run + 1, seconds[run]);
        }
        Arrays.sort(seconds);
        System.out.printf("median of %d: %.2f s%n", runs, seconds[runs / 2]);
    }

    private double seconds() throws IOException, InterruptedException {
        var port = ServerProcess.freePort();
        var data = Files.createTempDirectory("echochat-bench");
        var builder = new ProcessBuilder(Path.of("echochat").toAbsolutePath().toString());
        builder.environment().put("ECHOCHAT_PORT", Integer.toString(port));
        builder.environment().put("ECHOCHAT_BACKEND_PORT", "off");
        builder.environment().put("ECHOCHAT_RASA_PORT", "off");
        builder.environment().put("ECHOCHAT_DATA_DIR", data.toString());
        builder.redirectErrorStream(true).redirectOutput(data.resolve("log").toFile());
        var began = System.nanoTime();
        var process = builder.start();
        try {
            while (!isHealthy(port)) {
                if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
                    throw new IOException(Files.readString(data.resolve("log")));
                }
                TimeUnit.MILLISECONDS.sleep(10);
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private boolean isHealthy(int port) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"));
        try {
            return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
