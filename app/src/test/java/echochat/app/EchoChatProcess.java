package echochat.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/// EchoChat in a process of its own, as users start it, on given ports.
final class EchoChatProcess implements AutoCloseable {
    private final Process process;
    private final Path log;

    private EchoChatProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /// Returns when it answers.
    static EchoChatProcess start(Path data, Map<String, String> environment, TestClient probe) {
        var started = start(data, environment);
        Eventually.isTrue("a process that answers", () -> started.answers(probe));
        return started;
    }

    /// What it prints if it ends before it answers.
    static String endOf(Path data, Map<String, String> environment) {
        try (var started = start(data, environment)) {
            Eventually.isTrue("a process that ended", () -> !started.process.isAlive());
            return started.log();
        }
    }

    private static EchoChatProcess start(Path data, Map<String, String> environment) {
        try {
            var log = data.resolve("process.log");
            Files.createDirectories(data);
            var builder =
                    new ProcessBuilder(
                                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                    "-Xmx256m",
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "--enable-native-access=ALL-UNNAMED",
                                    "-cp",
                                    classPath(),
                                    EchoChat.class.getName(),
                                    "serve")
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            builder.environment().put("ECHOCHAT_DATA_DIR", data.toString());
            return new EchoChatProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty(
                "surefire.test.class.path", System.getProperty("java.class.path"));
    }

    private boolean answers(TestClient probe) {
        if (!process.isAlive()) {
            throw new AssertionError("The process ended:\n" + log());
        }
        try {
            return probe.get("/backend/health").status() > 0;
        } catch (UncheckedIOException _) {
            return false;
        }
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
