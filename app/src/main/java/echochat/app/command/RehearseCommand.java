package echochat.app.command;

import echochat.app.Config;
import echochat.app.Rehearsal;
import echochat.app.Server;
import echochat.app.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/// Does once what a server does all day, while the JVM takes notes for its AOT cache.
@Command(name = "rehearse", hidden = true)
public final class RehearseCommand implements Callable<Integer> {
    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("echochat-rehearsal");
        var settings =
                Map.of(
                        "ECHOCHAT_PORT", "0",
                        "ECHOCHAT_HOST", "127.0.0.1",
                        "ECHOCHAT_BACKEND_PORT", "0",
                        "ECHOCHAT_RASA_PORT", "0",
                        "ECHOCHAT_DATA_DIR", folder.toString());
        try (var server = Server.start(Config.from(new Settings(settings)))) {
            new Rehearsal(server.ports()).run();
        } finally {
            Folders.delete(folder);
        }
        return 0;
    }
}
