package echochat.core.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/// Finds the word that somebody probably meant.
public final class DidYouMean {
    private DidYouMean() {}

    /// ` Did you mean "text"?`, or nothing if no word is near.
    public static String hint(String written, Collection<String> known) {
        var near = Math.max(1, Math.min(3, written.length() / 3));
        return known.stream()
                .filter(word -> distance(written, word) <= near)
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .map(word -> " Did you mean \"" + word + "\"?")
                .orElse("");
    }

    /// How many letters must be put in, left out or changed; upper and lower case are the same.
    static int distance(String left, String right) {
        var from = left.strip().toLowerCase(Locale.ROOT);
        var to = right.strip().toLowerCase(Locale.ROOT);
        if (Math.abs(from.length() - to.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        var row = new int[to.length() + 1];
        for (var j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (var i = 1; i <= from.length(); i++) {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j < row.length; j++) {
                var changed = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[to.length()];
    }
}
