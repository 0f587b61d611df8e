package echochat.app.command;

import echochat.app.Config;
import echochat.app.Server;
import echochat.app.Settings;
import echochat.storage.DatabaseUnusableException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Starts all three faces and stays until it is told to end.
@Command(
        name = "serve",
        description = {
            "Starts the site and both APIs; this is what happens without a command.",
            "Settings are variables of the environment; ./echochat config lists them."
        },
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        var config = Config.from(new Settings(System.getenv()));
        try {
            var server = Server.start(config);
            var out = spec.commandLine().getOut();
            server.addresses().forEach(out::println);
            out.flush();
            server.awaitEnd();
            return 0;
        } catch (RuntimeException e) {
            var sentence = sentence(e);
            if (sentence.isEmpty()) {
                throw e;
            }
            spec.commandLine().getErr().println(sentence.get());
            return ExitCode.WRONG_USE;
        }
    }

    /// What keeps the server from starting, if that is something to be mended outside of it.
    private static Optional<String> sentence(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            switch (cause) {
                case PortInUseException port -> {
                    return Optional.of(taken(port.getPort()));
                }
                case ConnectorStartFailedException port -> {
                    return Optional.of(taken(port.getPort()));
                }
                case DatabaseUnusableException database -> {
                    return Optional.of(String.valueOf(database.getMessage()));
                }
                default -> {}
            }
        }
        return Optional.empty();
    }

    private static String taken(int port) {
        return "Port "
                + port
                + " is taken by another program; end that one, or choose other ports"
                + " (ECHOCHAT_PORT, ECHOCHAT_BACKEND_PORT, ECHOCHAT_RASA_PORT).";
    }
}
