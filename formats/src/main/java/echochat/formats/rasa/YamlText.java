package echochat.formats.rasa;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A YAML file's text with its lines, some of which may be blanked out so that the rest can be
/// read.
final class YamlText {
    /// A document of nodes takes some thirty times the memory of its text.
    static final int LONGEST = 10_000_000;

    private static final Pattern ITEM =
            Pattern.compile("^\\s*- +\"?(intent|synonym|regex|lookup|story|rule)\"? *:.*");
    private static final Pattern TOP = Pattern.compile("^[^\\s#-].*");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\u([0-9a-fA-F]{4})|\\\\U([0-9a-fA-F]{8})");

    private final String[] lines;
    private final boolean[] blanked;

    YamlText(String text) {
        lines = text.split("\r\n|\n|\r", -1);
        blanked = new boolean[lines.length];
    }

    /// The text, or nothing if it is too long.
    static Optional<YamlText> read(Reader in) throws IOException {
        var text = new StringBuilder();
        var block = new char[1 << 16];
        for (var count = in.read(block); count >= 0; count = in.read(block)) {
            text.append(block, 0, count);
            if (text.length() > LONGEST) {
                return Optional.empty();
            }
        }
        return Optional.of(new YamlText(decoded(text.toString())));
    }

    /// As Rasa does: a file all in ASCII may write letters as `\u00e9`.
    private static String decoded(String text) {
        if (!text.contains("\\u") && !text.contains("\\U")) {
            return text;
        }
        if (text.chars().anyMatch(letter -> letter > 127)) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> letter(found.group(1), found.group(2)));
    }

    private static String letter(@Nullable String four, String eight) {
        var point = Integer.parseUnsignedInt(four != null ? four : eight, 16);
        var decoded = Character.isValidCodePoint(point) ? Character.toString(point) : "\ufffd";
        return Matcher.quoteReplacement(decoded);
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        for (var i = 0; i < lines.length; i++) {
            text.append(blanked[i] ? "" : lines[i]).append('\n');
        }
        return text.toString();
    }

    String line(int index) {
        return index < lines.length ? lines[index] : "";
    }

    /// Blanks out the item that this line belongs to. False if that is no help any more.
    boolean blankItemAt(int line) {
        var at = Math.min(line, lines.length - 1);
        var start = at;
        while (start > 0 && (blanked[start] || !begins(start))) {
            start--;
        }
        if (TOP.matcher(lines[start]).matches() && start < at) {
            start = at;
        }
        var end = start + 1;
        while (end < lines.length && !begins(end)) {
            end++;
        }
        var before = blankedLines();
        Arrays.fill(blanked, start, Math.max(end, Math.min(at + 1, lines.length)), true);
        return blankedLines() > before;
    }

    private int blankedLines() {
        var count = 0;
        for (var each : blanked) {
            count += each ? 1 : 0;
        }
        return count;
    }

    private boolean begins(int line) {
        return TOP.matcher(lines[line]).matches() || ITEM.matcher(lines[line]).matches();
    }

    /// The column, from 1, of the first letter of the line.
    int columnOfText(int index) {
        var line = line(index);
        var at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at + 1;
    }

    /// The lines of a text, without the empty ones at its end.
    static List<String> linesOf(String value) {
        var found = new ArrayList<>(Arrays.asList(value.split("\r\n|\n|\r", -1)));
        while (!found.isEmpty() && found.getLast().isBlank()) {
            found.removeLast();
        }
        return found;
    }
}
