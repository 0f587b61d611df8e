package echochat.formats.csv;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// The signs that part values, and their names.
final class Separators {
    private static final int KNOWN_NAME = 1_000;
    private static final Map<Character, String> NAMES =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar");

    private Separators() {}

    static String nameOf(char separator) {
        return NAMES.getOrDefault(separator, "\"" + separator + "\"");
    }

    /// The sign that parts this text's first line best: into columns of the right names, else into
    /// the most values.
    static char best(String head) {
        var line = firstLine(head);
        var best = ',';
        var bestScore = score(line, ',');
        for (char candidate : new char[] {';', '\t', '|'}) {
            var score = score(line, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /// Whether the first line is a header with the columns that examples need.
    static boolean isHeader(String head) {
        var line = firstLine(head);
        return score(line, best(line)) >= 2 * KNOWN_NAME;
    }

    private static int score(String line, char separator) {
        var cells = line.split(Pattern.quote(String.valueOf(separator)), -1);
        var score = Math.min(cells.length, KNOWN_NAME - 1);
        for (String cell : cells) {
            var name = cell.replace("\"", "").strip().toLowerCase(Locale.ROOT);
            score += name.equals("text") || name.equals("intent") ? KNOWN_NAME : 0;
        }
        return score;
    }

    private static String firstLine(String head) {
        var text = head.stripLeading();
        var end = 0;
        while (end < text.length() && !CsvBuffer.isLineEnd(text.charAt(end))) {
            end++;
        }
        return text.substring(0, end);
    }
}
