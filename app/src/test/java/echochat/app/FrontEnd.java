package echochat.app;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Somebody's front end that takes call-backs, on a port of its own, when it is up.
final class FrontEnd implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /// A call-back that was taken.
    record CallBack(String path, String authorization, JsonNode body) {}

    final List<CallBack> taken = new CopyOnWriteArrayList<>();
    final AtomicInteger failuresLeft = new AtomicInteger();
    private final int port = freePort();
    private @Nullable HttpServer server;

    /// What `NEXT_API_URL` is set to.
    String url() {
        return "http://127.0.0.1:" + port + "/api";
    }

    FrontEnd up() {
        try {
            var started =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            started.createContext(
                    "/",
                    exchange -> {
                        var body = JSON.readTree(exchange.getRequestBody().readAllBytes());
                        if (failuresLeft.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
                            exchange.sendResponseHeaders(500, -1);
                        } else {
                            taken.add(
                                    new CallBack(
                                            exchange.getRequestMethod()
                                                    + " "
                                                    + exchange.getRequestURI(),
                                            String.valueOf(
                                                    exchange.getRequestHeaders()
                                                            .getFirst("Authorization")),
                                            body));
                            exchange.sendResponseHeaders(204, -1);
                        }
                        exchange.close();
                    });
            started.start();
            server = started;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// From now on connections are refused.
    void down() {
        if (server != null) {
            server.stop(0);
        }
    }

    List<String> statuses() {
        return taken.stream().map(call -> call.body().path("status").asString()).toList();
    }

    JsonNode last() {
        return taken.getLast().body();
    }

    @Override
    public void close() {
        down();
    }

    /// A port that nobody listens on at this moment.
    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
