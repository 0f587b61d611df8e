package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.storage.PostgresServer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RestartTest {
    @Test
    void aRestartSignsNobodyOut() {
        String session;
        var first = EchoChatServer.start();
        try (first) {
            session = first.registered("ada@example.org").cookie("ECHOCHAT_SESSION");
        }

        var again = Map.of("ECHOCHAT_DATA_DIR", first.data().toString());
        try (var second = EchoChatServer.start(again)) {
            var ada = second.client().with("Cookie", "ECHOCHAT_SESSION=" + session);

            assertThat(ada.get("/api/auth/me").json().at("/user/email").asString())
                    .isEqualTo("ada@example.org");
        }
    }

    @Test
    void everythingIsKeptOnPostgresqlToo() {
        var settings = EchoChatServer.on(PostgresServer.emptyDatabase());
        try (var server = EchoChatServer.start(settings)) {
            var ada = server.registered("ada@example.org");

            assertThat(ada.get("/api/workspaces").json().at("/0/role").asString())
                    .isEqualTo("owner");
            assertThat(ada.get("/health").status()).isEqualTo(200);
        }
    }
}
