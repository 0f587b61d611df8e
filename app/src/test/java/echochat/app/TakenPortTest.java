package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A start that cannot be, because another program listens where EchoChat should.
class TakenPortTest {
    private static final Map<String, String> FREE_PORTS =
            Map.of("ECHOCHAT_PORT", "0", "ECHOCHAT_BACKEND_PORT", "0", "ECHOCHAT_RASA_PORT", "0");

    @ParameterizedTest
    @ValueSource(strings = {"ECHOCHAT_PORT", "ECHOCHAT_BACKEND_PORT", "ECHOCHAT_RASA_PORT"})
    void isToldInOneSentence(String setting, @TempDir Path data) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            var environment = new HashMap<>(FREE_PORTS);
            environment.put(setting, String.valueOf(other.getLocalPort()));

            var printed = EchoChatProcess.endOf(data, environment);

            assertThat(printed.lines().filter(line -> !line.startsWith("WARNING")))
                    .singleElement()
                    .asString()
                    .startsWith("Port " + other.getLocalPort() + " is taken by another program");
        }
    }
}
