package echochat.formats.json;

import echochat.core.dataset.SourceFile;
import echochat.formats.text.TextInput;
import java.io.IOException;

/// Tells files with one object a line from those that are one document.
final class JsonLines {
    private static final int HEAD = 1 << 16;

    private JsonLines() {}

    /// Whether the first line is a whole object and the next one begins another.
    static boolean are(SourceFile file) throws IOException {
        try (var in = file.open()) {
            var head = TextInput.peek(in.readNBytes(HEAD)).stripLeading();
            var end = head.indexOf('\n');
            return end > 0
                    && isObject(head.substring(0, end).strip())
                    && head.substring(end).stripLeading().startsWith("{");
        }
    }

    private static boolean isObject(String line) {
        return line.startsWith("{") && line.endsWith("}") && closesAtEnd(line);
    }

    private static boolean closesAtEnd(String line) {
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < line.length(); i++) {
            var letter = line.charAt(i);
            if (quoted && letter == '\\') {
                i++;
            } else if (letter == '"') {
                quoted = !quoted;
            } else if (!quoted && (letter == '{' || letter == '}')) {
                depth += letter == '{' ? 1 : -1;
                if (depth == 0) {
                    return i == line.length() - 1;
                }
            }
        }
        return false;
    }
}
