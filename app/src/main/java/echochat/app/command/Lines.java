package echochat.app.command;

import java.util.Locale;

/// Text that grows line by line.
final class Lines {
    private final StringBuilder text = new StringBuilder();

    void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    /// A name, three shares and how many they are of.
    void shares(String name, double precision, double recall, double f1, int n) {
        add(
                "%-40s %7.1f %% %5.1f %% %5.1f %% %8d",
                name, 100 * precision, 100 * recall, 100 * f1, n);
    }

    /// "1 intent", "1,200 sentences".
    static String counted(int count, String one) {
        return String.format(Locale.ROOT, count == 1 ? "%,d %s" : "%,d %ss", count, one);
    }

    String text() {
        return text.toString().stripTrailing();
    }
}
