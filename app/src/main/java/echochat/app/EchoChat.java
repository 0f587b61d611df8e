package echochat.app;

import echochat.app.command.ConfigCommand;
import echochat.app.command.ConvertCommand;
import echochat.app.command.ExitCode;
import echochat.app.command.ParseCommand;
import echochat.app.command.RehearseCommand;
import echochat.app.command.ServeCommand;
import echochat.app.command.ShellCommand;
import echochat.app.command.TestCommand;
import echochat.app.command.TrainCommand;
import echochat.app.command.ValidateCommand;
import echochat.app.command.WrongUseException;
import echochat.core.problem.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The main class. Without a command it serves; the commands start no server.
@Command(
        name = "echochat",
        description = "A file of example sentences becomes a tested, running chatbot.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            ServeCommand.class,
            ValidateCommand.class,
            ConvertCommand.class,
            TrainCommand.class,
            TestCommand.class,
            ParseCommand.class,
            ShellCommand.class,
            ConfigCommand.class,
            RehearseCommand.class
        })
public final class EchoChat {
    private EchoChat() {}

    public static void main(String[] arguments) {
        var words = arguments.length == 0 ? new String[] {"serve"} : arguments;
        System.exit(commandLine().execute(words));
    }

    /// The commands, for whoever wants to run one without ending the program.
    public static CommandLine commandLine() {
        return new CommandLine(new EchoChat())
                .setParameterExceptionHandler(new WrongWords())
                .setExitCodeExceptionMapper(_ -> ExitCode.BROKE)
                .setExecutionExceptionHandler(
                        (exception, command, _) -> {
                            if (exception instanceof SettingException
                                    || exception instanceof WrongUseException) {
                                command.getErr().println(exception.getMessage());
                                return ExitCode.WRONG_USE;
                            }
                            if (exception instanceof ProblemException problem) {
                                var notice = problem.notice();
                                command.getErr().println(notice.what() + " " + notice.mend());
                                return ExitCode.WRONG_USE;
                            }
                            throw exception;
                        });
    }
}
