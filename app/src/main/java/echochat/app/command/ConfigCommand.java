package echochat.app.command;

import echochat.app.Setting;
import echochat.app.Settings;
import java.io.PrintWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Prints every setting with its default, its value and where that comes from.
@Command(
        name = "config",
        description = "Prints every setting with default, value and origin; secrets are hidden.",
        mixinStandardHelpOptions = true)
public final class ConfigCommand implements Runnable {
    @Spec private CommandSpec spec;

    @Override
    public void run() {
        var out = spec.commandLine().getOut();
        var settings = new Settings(System.getenv());
        for (var setting : Setting.values()) {
            print(out, settings, setting);
        }
        out.flush();
    }

    private static void print(PrintWriter out, Settings settings, Setting setting) {
        var origin = settings.origin(setting);
        var value = shown(setting, settings.text(setting));
        out.println(setting + setting.otherName().map(name -> " (or " + name + ")").orElse(""));
        out.println("    " + setting.meaning());
        out.println("    default: " + shown(setting, setting.fallback()));
        out.println(
                "    value:   " + value + origin.map(name -> "  (from " + name + ")").orElse(""));
    }

    private static String shown(Setting setting, String value) {
        if (value.isEmpty()) {
            return "(empty)";
        }
        return setting.secret() ? "(hidden)" : value;
    }
}
