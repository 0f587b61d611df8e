package echochat.app.command;

import echochat.app.Config;
import echochat.app.Server;
import echochat.app.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Starts all three faces and stays until it is told to end.
@Command(
        name = "serve",
        description = "Starts the site and both APIs; this is what happens without a command.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        var server = Server.start(Config.from(new Settings(System.getenv())));
        var out = spec.commandLine().getOut();
        server.addresses().forEach(out::println);
        out.flush();
        server.awaitEnd();
    }
}
