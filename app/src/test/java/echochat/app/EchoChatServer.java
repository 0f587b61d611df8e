package echochat.app;

import echochat.app.wiring.ServerBeans;
import echochat.storage.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/// A real server on free ports, for tests; everything it keeps is in a folder of its own.
///
/// ```java
/// try (var server = EchoChatServer.start()) {
///     var ada = server.registered("ada@example.org");
///     var answer = ada.post("/api/workspaces", Map.of("name", "Travel"));
///     assertThat(answer.status()).isEqualTo(201);
/// }
/// ```
public final class EchoChatServer implements AutoCloseable {
    private final Server server;
    private final Path data;

    private EchoChatServer(Server server, Path data) {
        this.server = server;
        this.data = data;
    }

    public static EchoChatServer start() {
        return start(Map.of());
    }

    /// @param environment settings by their names; ports and data folder are set unless given
    public static EchoChatServer start(Map<String, String> environment) {
        return start(environment, ServerBeans.class);
    }

    /// With other objects beside or instead of the usual ones.
    public static EchoChatServer start(Map<String, String> environment, Class<?>... beans) {
        var settings =
                new HashMap<>(
                        Map.of(
                                "ECHOCHAT_PORT", "0",
                                "ECHOCHAT_BACKEND_PORT", "0",
                                "ECHOCHAT_RASA_PORT", "0",
                                "ECHOCHAT_HOST", "127.0.0.1",
                                "ECHOCHAT_DATA_DIR", temporaryFolder().toString()));
        settings.putAll(environment);
        var config = Config.from(new Settings(settings));
        return new EchoChatServer(Server.start(config, beans), config.dataDirectory());
    }

    /// Settings that put the server on this PostgreSQL database.
    public static Map<String, String> on(DatabaseAddress.Postgresql database) {
        return Map.of(
                "ECHOCHAT_DATABASE_URL", database.url(),
                "ECHOCHAT_DATABASE_USER", database.user(),
                "ECHOCHAT_DATABASE_PASSWORD", database.password());
    }

    /// Where it keeps everything; start another server with it to see what survives.
    public Path data() {
        return data;
    }

    public Ports ports() {
        return server.ports();
    }

    /// One of the objects that the server is made of.
    public <T> T part(Class<T> type) {
        return server.part(type);
    }

    /// Somebody unknown, on the site's port.
    public TestClient client() {
        return new TestClient("http://localhost:" + ports().site());
    }

    /// A program that speaks to the backend face.
    public TestClient backend() {
        return new TestClient("http://localhost:" + ports().backend().orElseThrow());
    }

    /// A program that speaks to the Rasa face.
    public TestClient rasa() {
        return new TestClient("http://localhost:" + ports().rasa().orElseThrow());
    }

    /// Somebody who has just registered, and is signed in.
    public TestClient registered(String email) {
        return registered("http://localhost:" + ports().site(), email);
    }

    /// The same on any site.
    static TestClient registered(String site, String email) {
        var client = new TestClient(site);
        client.get("/api/auth/me");
        var answer =
                client.post(
                        "/api/auth/register",
                        Map.of("email", email, "password", TestClient.PASSWORD, "name", ""));
        if (answer.status() != 201) {
            throw new IllegalStateException("Registering answered " + answer);
        }
        return client;
    }

    @Override
    public void close() {
        server.close();
    }

    private static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("echochat");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
