package echochat.formats.write;

import java.util.regex.Pattern;

/// Writes texts so that YAML reads them as they were.
final class YamlOutput {
    /// Words that need no quotes, and are no number, date or truth in any version of YAML.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z][A-Za-z0-9_/+-]*");

    private static final Pattern RESERVED =
            Pattern.compile("(?i)y|n|yes|no|on|off|true|false|null|nan|inf");

    private YamlOutput() {}

    static String word(String text) {
        var isPlain = PLAIN.matcher(text).matches() && !RESERVED.matcher(text).matches();
        return isPlain ? text : quoted(text);
    }

    static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(point -> append(quoted, point));
        return quoted.append('"').toString();
    }

    private static void append(StringBuilder quoted, int point) {
        switch (point) {
            case '"' -> quoted.append("\\\"");
            case '\\' -> quoted.append("\\\\");
            case '\n' -> quoted.append("\\n");
            case '\r' -> quoted.append("\\r");
            case '\t' -> quoted.append("\\t");
            default -> {
                if (isPrintable(point)) {
                    quoted.appendCodePoint(point);
                } else if (point < 0x100) {
                    quoted.append(String.format("\\x%02x", point));
                } else {
                    quoted.append(String.format("\\u%04x", point));
                }
            }
        }
    }

    /// Whether a text can stand on a line of a block as it is.
    static boolean isLine(String text) {
        return text.equals(text.strip())
                && !text.isEmpty()
                && text.codePoints().allMatch(point -> point == '\t' || isPrintable(point));
    }

    private static boolean isPrintable(int point) {
        return (point >= 0x20 && point <= 0x7e)
                || (point >= 0xa0 && point <= 0xd7ff && point != 0x2028 && point != 0x2029)
                || (point >= 0xe000 && point <= 0xfffd && point != 0xfeff)
                || point >= 0x10000;
    }
}
