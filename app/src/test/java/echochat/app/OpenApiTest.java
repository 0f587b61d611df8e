package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.app.wiring.ServerBeans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class OpenApiTest {
    private static final Path COMMITTED = Path.of("../web/src/main/resources/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    /// `-Dopenapi.write=true` writes the document anew; read the difference, and make the types of
    /// the browser side from it (`npm run types` in `ui`).
    @Test
    void theCommittedDocumentSaysWhatTheControllersDo() throws IOException {
        try (var server = EchoChatServer.start(Map.of(), ServerBeans.class, OpenApiBeans.class)) {
            var answer = server.client().get("/v3/api-docs");
            var document = JSON.readValue(answer.text(), Map.class);
            var text = JSON.writeValueAsString(document).replace("\r\n", "\n") + "\n";

            if (Boolean.getBoolean("openapi.write")) {
                Files.writeString(COMMITTED, text);
            }

            assertThat(Files.readString(COMMITTED))
                    .as("run the test again with -Dopenapi.write=true")
                    .isEqualTo(text);
        }
    }

    @Test
    void theDocumentIsServed() {
        try (var server = EchoChatServer.start()) {
            var answer = server.client().get("/api/openapi.json");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().at("/info/title").asString()).isEqualTo("EchoChat studio API");
        }
    }
}
