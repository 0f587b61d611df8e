package echochat.formats.json;

import java.util.Locale;
import tools.jackson.core.JacksonException;

/// Says what the parser says, without its class names.
final class Words {
    private Words() {}

    static String of(JacksonException e) {
        var message = e.getOriginalMessage();
        var end = message.indexOf('\n');
        var line =
                (end < 0 ? message : message.substring(0, end)).replaceAll(" \\(for [^)]*\\)", "");
        var words =
                line.replaceAll("\\(start marker at.*", "")
                        .replaceAll(" \\(code [^)]*\\)", "")
                        .replaceAll(": was expecting \\(.*", "")
                        .strip();
        var first = words.isEmpty() ? "it" : words.substring(0, 1).toLowerCase(Locale.ROOT);
        return words.isEmpty() ? first : first + words.substring(1).replaceAll("[.:]+$", "");
    }
}
