package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every route there is, called with no account, by a stranger and by a viewer. A new route fails
/// here until it says who may call it.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RouteWalkTest {
    private enum Who {
        /// Anybody.
        OPEN,
        /// Anybody with an account, on his own things.
        SIGNED_IN,
        /// Viewers of the workspace; for strangers there is nothing.
        VIEWER,
        /// More than viewers; for strangers there is nothing.
        MORE,
        /// Faces without accounts: this machine's own programs, or a token.
        OWN_MACHINE
    }

    private static final String ROUTES =
            """
            GET /health OPEN
            GET /health/live OPEN
            GET /health/ready OPEN
            GET /metrics OWN_MACHINE
            GET /api/openapi.json OPEN
            POST /api/auth/register OPEN
            POST /api/auth/login OPEN
            POST /api/auth/logout OPEN
            GET /api/auth/me SIGNED_IN
            GET /api/workspaces SIGNED_IN
            POST /api/workspaces SIGNED_IN
            GET /api/workspaces/{id} VIEWER
            PUT /api/workspaces/{id} MORE
            DELETE /api/workspaces/{id} MORE
            GET /api/workspaces/{id}/members VIEWER
            POST /api/workspaces/{id}/members MORE {"email":"viewer@example.org","role":"owner"}
            DELETE /api/workspaces/{id}/members/{userId} MORE
            GET /api/workspaces/{id}/api-keys MORE
            POST /api/workspaces/{id}/api-keys MORE {"name":"n","scopes":["read"]}
            DELETE /api/workspaces/{id}/api-keys/{keyId} MORE
            GET /api/samples OPEN
            GET /api/samples/{name} OPEN
            POST /api/workspaces/{id}/samples/{name} MORE
            POST /api/datasets/upload SIGNED_IN
            GET /api/workspaces/{id}/datasets VIEWER
            GET /api/datasets/{id} VIEWER
            DELETE /api/datasets/{id} MORE
            POST /api/datasets/{id}/validate MORE
            GET /api/datasets/{id}/file VIEWER
            GET /api/datasets/{id}/examples VIEWER
            POST /api/datasets/{id}/train MORE
            GET /api/workspaces/{id}/training-jobs VIEWER
            GET /api/training-jobs/{id} VIEWER
            GET /api/training-jobs/{id}/events VIEWER
            POST /api/training-jobs/{id}/cancel MORE
            PATCH /api/training-jobs/{id} OWN_MACHINE
            GET /api/workspaces/{id}/models VIEWER
            POST /api/models/{id}/activate MORE
            GET /api/models/{id}/file VIEWER
            GET /api/try OPEN
            POST /api/try OPEN {"message":"hello","sender":"s"}
            GET /api/chat SIGNED_IN
            POST /api/chat VIEWER {"message":"hello","sender":"s","workspaceId":WORKSPACE}
            GET /api/chat/history VIEWER
            GET /api/chat/activity SIGNED_IN
            GET /api/workspaces/{id}/training-choice VIEWER
            PUT /api/workspaces/{id}/training-choice MORE
            GET /api/workspaces/{id}/conversations VIEWER
            POST /api/workspaces/{id}/explain VIEWER {"message":"hello"}
            """;

    private record Route(String method, String path, Who who, String body) {
        static Route parse(String line) {
            var parts = line.split(" ", 4);
            var body = parts.length > 3 ? parts[3] : "{}";
            return new Route(parts[0], parts[1], Who.valueOf(parts[2]), body);
        }

        String name() {
            return method + " " + path;
        }
    }

    private static final List<Route> TABLE = ROUTES.lines().map(Route::parse).toList();

    private EchoChatServer server;
    private TestClient stranger;
    private TestClient viewer;
    private final Map<String, String> ids = new TreeMap<>();

    @BeforeAll
    void start() {
        server = EchoChatServer.start();
        var owner = server.registered("owner@example.org");
        stranger = server.registered("stranger@example.org");
        viewer = server.registered("viewer@example.org");
        var workspace = "/api/workspaces/" + owner.workspace();
        owner.post(workspace + "/members", Map.of("email", "viewer@example.org", "role", "viewer"));
        var key =
                owner.post(workspace + "/api-keys", Map.of("name", "n", "scopes", List.of("read")));
        var dataset =
                owner.post(workspace + "/samples/shop.csv", Map.of()).json().at("/dataset/id");
        Awaiting.until(
                () -> owner.get("/api/datasets/" + dataset.asLong()).json(),
                seen -> seen.get("status").asString().equals("validated"));
        var train = owner.post("/api/datasets/" + dataset.asLong() + "/train", Map.of());
        var job = train.json().at("/training_job/id").asLong();
        Awaiting.until(
                () -> owner.get("/api/training-jobs/" + job).json(),
                seen -> seen.get("status").asString().equals("completed"));
        ids.put("/api/workspaces/{id}", workspace);
        ids.put("WORKSPACE", Long.toString(owner.workspace()));
        ids.put("/api/chat/history", "/api/chat/history?workspaceId=" + owner.workspace());
        ids.put("/api/datasets/{id}", "/api/datasets/" + dataset.asLong());
        ids.put("/api/training-jobs/{id}", "/api/training-jobs/" + job);
        ids.put(
                "/api/models/{id}",
                "/api/models/" + owner.get(workspace + "/models").json().at("/0/id").asLong());
        ids.put("{keyId}", key.json().get("id").asString());
        ids.put("{userId}", owner.get("/api/auth/me").json().at("/user/id").asString());
        ids.put("{name}", "shop.csv");
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void everyRouteSaysWhoMayCallIt() {
        var there =
                server
                        .part(RequestMappingHandlerMapping.class)
                        .getHandlerMethods()
                        .keySet()
                        .stream()
                        .flatMap(
                                info ->
                                        info.getMethodsCondition().getMethods().stream()
                                                .flatMap(
                                                        method ->
                                                                info.getPatternValues().stream()
                                                                        .map(
                                                                                path ->
                                                                                        method + " "
                                                                                                + path)))
                        .filter(route -> !route.contains(" /backend") && !route.contains(" /rasa"))
                        .collect(Collectors.toSet());

        assertThat(there)
                .containsExactlyInAnyOrderElementsOf(TABLE.stream().map(Route::name).toList());
    }

    @Test
    void withoutAnAccountThereIsLittle() {
        for (var route : TABLE) {
            var status = call(server.client(), route).status();
            switch (route.who()) {
                case OPEN -> assertThat(status).as(route.name()).isNotIn(401, 404, 500);
                case OWN_MACHINE -> assertThat(status).as(route.name()).isEqualTo(200);
                case SIGNED_IN, VIEWER, MORE -> assertThat(status).as(route.name()).isEqualTo(401);
            }
        }
    }

    @Test
    void forStrangersTheThingsOfOthersDoNotExist() {
        for (var route : TABLE) {
            if (route.who() == Who.VIEWER || route.who() == Who.MORE) {
                var answer = call(stranger, route);
                assertThat(answer.status()).as(route.name() + answer).isEqualTo(404);
                assertThat(answer.text()).doesNotContain("owner@example.org", "shop");
            }
        }
    }

    @Test
    void viewersReadAndChangeNothing() {
        for (var route : TABLE) {
            if (route.who() == Who.VIEWER) {
                assertThat(call(viewer, route).status()).as(route.name()).isEqualTo(200);
            } else if (route.who() == Who.MORE) {
                assertThat(call(viewer, route).status()).as(route.name()).isEqualTo(403);
            }
        }
    }

    @Test
    void pagesOfOthersReachNoFaceWithoutAccounts() {
        for (var path :
                List.of("/backend", "/backend/health", "/rasa", "/rasa/status", "/metrics")) {
            var answer = server.client().with("Origin", "http://evil.example").get(path);
            assertThat(answer.status()).as(path).isEqualTo(403);
        }
        var proxied = server.client().with("X-Forwarded-For", "203.0.113.9").get("/backend/health");
        assertThat(proxied.status()).isEqualTo(403);
    }

    private TestClient.Answer call(TestClient client, Route route) {
        var path = route.path();
        var body = route.body();
        for (var id : ids.entrySet()) {
            path = path.replace(id.getKey(), id.getValue());
            body = body.replace(id.getKey(), id.getValue());
        }
        return route.method().equals("GET")
                ? client.get(path)
                : client.send(route.method(), path, "application/json", body);
    }
}
