package echochat.app.command;

import echochat.app.Config;
import echochat.app.EchoChat;
import echochat.app.Server;
import echochat.app.Settings;
import java.util.concurrent.Callable;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Starts all three faces and stays until it is told to end.
@Command(
        name = "serve",
        description = "Starts the site and both APIs; this is what happens without a command.",
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
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                switch (cause) {
                    case PortInUseException port -> {
                        return taken(port.getPort());
                    }
                    case ConnectorStartFailedException port -> {
                        return taken(port.getPort());
                    }
                    default -> {}
                }
            }
            throw e;
        }
    }

    private int taken(int port) {
        spec.commandLine()
                .getErr()
                .println(
                        "Port "
                                + port
                                + " is taken by another program; end that one, or choose other ports"
                                + " (ECHOCHAT_PORT, ECHOCHAT_BACKEND_PORT, ECHOCHAT_RASA_PORT).");
        return EchoChat.WRONG_USE;
    }
}
