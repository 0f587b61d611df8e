package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaceTokenTest {
    @Test
    void withATokenSetEveryCallOfTheBackendFaceNeedsIt() {
        var settings = Map.of("ECHOCHAT_BACKEND_TOKEN", "s3cret");
        try (var server = EchoChatServer.start(settings)) {
            assertThat(server.backend().get("/nothing").status()).isEqualTo(401);
            assertThat(server.backend().withBearer("guess").get("/nothing").status())
                    .isEqualTo(401);
            assertThat(server.backend().withBearer("s3cret").get("/nothing").status())
                    .isEqualTo(404);
            assertThat(server.client().get("/backend/nothing").status()).isEqualTo(401);
            assertThat(server.backend().get("/nothing").json().has("detail")).isTrue();
        }
    }

    @Test
    void rasasTokenIsAParameterAndAKeyOpensItsOwnWorkspaceOnly() {
        try (var server = EchoChatServer.start(Map.of("ECHOCHAT_RASA_TOKEN", "s3cret"))) {
            var ada = server.registered("ada@example.org");
            var mine = ada.workspace();
            var other = server.registered("bob@example.org").workspace();
            var made =
                    ada.post(
                            "/api/workspaces/" + mine + "/api-keys",
                            Map.of("name", "Bot", "scopes", List.of("chat")));
            var program = server.rasa().withBearer(made.json().get("key").asString());

            assertThat(server.rasa().get("/nothing").status()).isEqualTo(401);
            assertThat(server.rasa().get("/nothing?token=s3cret").status()).isEqualTo(404);
            assertThat(program.get("/" + mine + "/nothing").status()).isEqualTo(404);
            assertThat(program.get("/" + other + "/nothing").status()).isEqualTo(401);
            assertThat(server.rasa().get("/nothing").json().get("status").asString())
                    .isEqualTo("failure");
        }
    }
}
