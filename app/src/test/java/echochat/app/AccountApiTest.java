package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccountApiTest {
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
    void whoRegistersIsSignedInAndHasAWorkspace() {
        var client = server.client();
        client.get("/api/auth/me");

        var answer =
                client.post(
                        "/api/auth/register",
                        Map.of(
                                "email",
                                " Ada@Example.org",
                                "password",
                                "longenough",
                                "name",
                                "Ada"));

        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
        assertThat(answer.json().at("/user/email").asString()).isEqualTo("ada@example.org");
        assertThat(client.get("/api/auth/me").json().at("/user/name").asString()).isEqualTo("Ada");
        assertThat(client.get("/api/workspaces").json().at("/0/name").asString())
                .isEqualTo("Ada's workspace");
    }

    @Test
    void nobodyIsSignedInAtFirst() {
        var answer = server.client().get("/api/auth/me");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.json().get("code").asString()).isEqualTo("NOT_SIGNED_IN");
        assertThat(answer.json().get("mend").asString()).isNotEmpty();
    }
}
