package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkspaceApiTest {
    private EchoChatServer server;

    @BeforeAll
    void start() {
        server = EchoChatServer.start();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void aWorkspaceIsMadeChangedAndDeleted() {
        var ada = server.registered("making@example.org");

        var made = ada.post("/api/workspaces", Map.of("name", " Travel ", "description", "Trips"));
        var path = "/api/workspaces/" + made.json().get("id").asLong();
        var changed = ada.put(path, Map.of("name", "Voyages", "description", ""));

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.json().get("name").asString()).isEqualTo("Travel");
        assertThat(changed.json().get("name").asString()).isEqualTo("Voyages");
        assertThat(ada.get(path).json()).isEqualTo(changed.json());
        assertThat(ada.post("/api/workspaces", Map.of("name", " ")).status()).isEqualTo(400);
        assertThat(ada.delete(path).status()).isEqualTo(204);
        assertThat(ada.get(path).status()).isEqualTo(404);
    }

    @Test
    void aMemberSeesWhatAStrangerDoesNot() {
        var owner = server.registered("owner@example.org");
        var friend = server.registered("friend@example.org");
        var path = "/api/workspaces/" + owner.workspace();
        assertThat(friend.get(path).status()).isEqualTo(404);

        var added = owner.post(path + "/members", member("friend@example.org", "viewer"));

        assertThat(added.status()).as(added.toString()).isEqualTo(201);
        assertThat(friend.get(path).json().get("role").asString()).isEqualTo("viewer");
        assertThat(friend.put(path, Map.of("name", "Mine")).status()).isEqualTo(403);
        assertThat(friend.delete(path).status()).isEqualTo(403);
        assertThat(friend.post(path + "/members", member("owner@example.org", "viewer")).status())
                .isEqualTo(403);
    }

    @Test
    void nobodyHandsOutMoreThanHeHas() {
        var owner = server.registered("boss@example.org");
        var admin = server.registered("admin@example.org");
        var path = "/api/workspaces/" + owner.workspace() + "/members";
        owner.post(path, member("admin@example.org", "admin"));

        assertThat(admin.post(path, member("admin@example.org", "owner")).status()).isEqualTo(403);
        assertThat(admin.post(path, member("boss@example.org", "viewer")).status()).isEqualTo(403);
        assertThat(admin.post(path, member("nobody@example.org", "viewer")).status())
                .isEqualTo(404);
        assertThat(owner.post(path, member("boss@example.org", "viewer")).json().get("code"))
                .hasToString("\"LAST_OWNER\"");
        assertThat(owner.post(path, member("admin@example.org", "king")).status()).isEqualTo(400);
    }

    @Test
    void whoLeavesIsAStranger() {
        var owner = server.registered("stays@example.org");
        var guest = server.registered("leaves@example.org");
        var path = "/api/workspaces/" + owner.workspace();
        var added = owner.post(path + "/members", member("leaves@example.org", "member"));

        var gone = guest.delete(path + "/members/" + added.json().get("userId").asLong());

        assertThat(gone.status()).isEqualTo(204);
        assertThat(guest.get(path).status()).isEqualTo(404);
    }

    @Test
    void anApiKeyIsShownOnceAndOpensOneWorkspace() {
        var owner = server.registered("keys@example.org");
        var other = server.registered("others@example.org").workspace();
        var path = "/api/workspaces/" + owner.workspace();

        var made = owner.post(path + "/api-keys", Map.of("name", "CI", "scopes", List.of("read")));
        var key = made.json().get("key").asString();
        var program = server.client().withBearer(key);

        assertThat(made.status()).isEqualTo(201);
        assertThat(program.get(path).json().get("role").asString()).isEqualTo("viewer");
        assertThat(program.get("/api/workspaces").json()).hasSize(1);
        assertThat(program.get("/api/workspaces/" + other).status()).isEqualTo(404);
        assertThat(program.put(path, Map.of("name", "Mine")).status()).isEqualTo(403);
        var listed = owner.get(path + "/api-keys");
        assertThat(listed.text()).doesNotContain(key).contains(key.substring(0, 10));
        assertThat(listed.json().at("/0/lastUsedAt").asString()).isNotEmpty();

        owner.delete(path + "/api-keys/" + made.json().get("id").asLong());
        assertThat(program.get(path).status()).isEqualTo(401);
    }

    @Test
    void aKeyForChatReadsNothing() {
        var owner = server.registered("chatty@example.org");
        var path = "/api/workspaces/" + owner.workspace();
        var made = owner.post(path + "/api-keys", Map.of("name", "Bot", "scopes", List.of("chat")));

        var program = server.client().withBearer(made.json().get("key").asString());

        assertThat(program.get(path).json().get("code").asString()).isEqualTo("SCOPE_TOO_SMALL");
        assertThat(
                        owner.post(path + "/api-keys", Map.of("name", "x", "scopes", List.of()))
                                .status())
                .isEqualTo(400);
    }

    private static Map<String, String> member(String email, String role) {
        return Map.of("email", email, "role", role);
    }
}
