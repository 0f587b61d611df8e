package echochat.formats.csv;

import org.jspecify.annotations.Nullable;

/// Intents repeat from row to row: each is made into a string only once, most of the time.
final class Names {
    private static final int SLOTS = 1 << 12;

    private final @Nullable String[] known = new @Nullable String[SLOTS];

    /// The value, without the spaces around it.
    String of(CsvRow row, int cell) {
        var chars = row.chars();
        var start = row.start(cell);
        var end = row.end(cell);
        while (start < end && Character.isWhitespace(chars[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(chars[end - 1])) {
            end--;
        }
        var hash = 0;
        for (var i = start; i < end; i++) {
            hash = 31 * hash + chars[i];
        }
        var slot = (hash ^ hash >>> 15) & SLOTS - 1;
        var name = known[slot];
        if (name == null || !equals(name, chars, start, end)) {
            name = new String(chars, start, end - start);
            known[slot] = name;
        }
        return name;
    }

    private static boolean equals(String name, char[] chars, int start, int end) {
        if (name.length() != end - start) {
            return false;
        }
        for (var i = 0; i < name.length(); i++) {
            if (name.charAt(i) != chars[start + i]) {
                return false;
            }
        }
        return true;
    }
}
