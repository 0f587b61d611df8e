package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The guide's own front-end code, run by Node against a real server.
class GuideFrontEndTest {
    @Test
    void theGuidesFetchCallsWorkUnchanged() throws Exception {
        assumeTrue(hasNode(), "Node is not installed");
        var port = FrontEnd.freePort();
        var settings = Map.of("NEXT_API_URL", "http://127.0.0.1:" + port + "/api");
        try (var server = EchoChatServer.start(settings)) {
            var uploads = Files.createDirectories(server.data().resolve("public/uploads"));

            var seen = run(server, uploads, port);

            assertThat(seen.at("/validation/valid").asBoolean()).isTrue();
            assertThat(seen.at("/validation/sample_count").asInt()).isEqualTo(10);
            assertThat(seen.at("/job/status").asString()).isEqualTo("completed");
            assertThat(seen.at("/job/progress").asDouble()).isEqualTo(1.0);
            assertThat(seen.at("/rasaOk").asBoolean()).isTrue();
            assertThat(seen.at("/replies/0/text").asString()).isEqualTo("Hi");
            assertThat(seen.at("/chat/responses/0/text").asString()).isEqualTo("Hi");
        }
    }

    private static JsonNode run(EchoChatServer server, Path uploads, int port) throws Exception {
        var script = Path.of(Objects.requireNonNull(resource()).toURI());
        var ports = server.ports();
        var node =
                new ProcessBuilder(
                                "node",
                                script.toString(),
                                "http://localhost:" + ports.backend().orElseThrow(),
                                "http://localhost:" + ports.rasa().orElseThrow(),
                                uploads.toString(),
                                Integer.toString(port))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        try (var output = node.getInputStream()) {
            var printed = output.readAllBytes();
            assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new JsonMapper().readTree(printed);
        } finally {
            node.destroyForcibly();
        }
    }

    private static URL resource() {
        return GuideFrontEndTest.class.getResource("/guide-front-end.mjs");
    }

    private static boolean hasNode() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version").start().waitFor() == 0;
        } catch (IOException _) {
            return false;
        }
    }
}
