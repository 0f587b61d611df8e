package echochat.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/// From typing `./echochat` on a built tree to the first answer of `/health`, and the time of the
/// first training after that: the sample bot of the home page.
final class Starting implements Command {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final Pattern TRAINED =
            Pattern.compile("\"ready\":true.*\"trainingMilliseconds\":([0-9.]+)");

    private final HttpClient http = HttpClient.newHttpClient();

    private record Start(double seconds, double trainingSeconds) {
        void print(String which) {
            System.out.printf("%s: %.2f s, sample bot %.2f s%n", which, seconds, trainingSeconds);
        }
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String help() {
        return "seconds until /health answers after ./echochat, and of the sample bot's training; runs (5)";
    }

    @Override
    public void run(List<String> arguments) throws IOException, InterruptedException {
        var runs = arguments.isEmpty() ? 5 : Integer.parseInt(arguments.getFirst());
        start().print("first, which may build");
        var starts = new ArrayList<Start>();
        for (var run = 1; run <= runs; run++) {
            starts.add(start());
            starts.getLast().print("run " + run);
        }
        new Start(median(starts, Start::seconds), median(starts, Start::trainingSeconds))
                .print("medians of " + runs);
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> figure) {
        return starts.stream()
                .mapToDouble(figure)
                .sorted()
                .skip(starts.size() / 2)
                .findFirst()
                .orElse(0);
    }

    private Start start() throws IOException, InterruptedException {
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
            while (get(port, "/health").isEmpty()) {
                goOn(process, began, data);
            }
            var seconds = (System.nanoTime() - began) / 1e9;
            var trained = TRAINED.matcher("");
            while (!trained.reset(get(port, "/api/try")).find()) {
                goOn(process, began, data);
            }
            return new Start(seconds, Double.parseDouble(trained.group(1)) / 1000);
        } finally {
            process.destroy();
            process.waitFor(20, TimeUnit.SECONDS);
        }
    }

    private static void goOn(Process process, long began, Path data)
            throws IOException, InterruptedException {
        if (!process.isAlive() || System.nanoTime() - began > PATIENCE.toNanos()) {
            throw new IOException(Files.readString(data.resolve("log")));
        }
        TimeUnit.MILLISECONDS.sleep(10);
    }

    /// Empty as long as there is no good answer.
    private String get(int port, String path) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        try {
            var response = http.send(request.build(), BodyHandlers.ofString());
            return response.statusCode() == 200 ? response.body() : "";
        } catch (IOException _) {
            return "";
        }
    }
}
