package echochat.formats.rasa;

import echochat.core.problem.Problem;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Judges the `version` that stands at the top of a file.
final class RasaVersion {
    private static final Pattern VERSION = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(\\.\\d{1,4})?");
    private static final int KNOWN_MAJOR = 3;
    private static final int KNOWN_MINOR = 1;

    private final YamlFile yaml;

    RasaVersion(YamlFile yaml) {
        this.yaml = yaml;
    }

    /// Whether it is newer than what can be understood.
    boolean isNewer(ScalarNode version) {
        var value = version.getValue().strip();
        var parts = VERSION.matcher(value);
        if (!parts.matches()) {
            yaml.tell(version, Problem.RASA_VERSION, value, "no version; the file was read as 3.1");
            return false;
        }
        if (version.getScalarStyle() == DumperOptions.ScalarStyle.PLAIN) {
            yaml.tell(version, Problem.RASA_VERSION_UNQUOTED, value);
        }
        var major = Integer.parseInt(parts.group(1));
        var minor = Integer.parseInt(parts.group(2));
        if (major < KNOWN_MAJOR || (major == KNOWN_MAJOR && minor < KNOWN_MINOR)) {
            yaml.tell(version, Problem.RASA_VERSION, value, "older than 3.1; the file was read");
            return false;
        }
        var newer = major > KNOWN_MAJOR || minor > KNOWN_MINOR;
        if (newer) {
            yaml.tell(version, Problem.RASA_VERSION_NEWER, value);
        }
        return newer;
    }
}
