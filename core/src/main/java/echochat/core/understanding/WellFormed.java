package echochat.core.understanding;

/// Mends texts that no other program could take: JSON lets half of a surrogate pair through, which
/// has no UTF-8.
public final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /// The text itself, or one with a replacement character for each lone surrogate.
    public static String text(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (isLone(text, at)) {
                return mended(text);
            }
        }
        return text;
    }

    private static String mended(String text) {
        var mended = new StringBuilder(text);
        for (var at = 0; at < text.length(); at++) {
            if (isLone(text, at)) {
                mended.setCharAt(at, REPLACEMENT);
            }
        }
        return mended.toString();
    }

    private static boolean isLone(String text, int at) {
        var sign = text.charAt(at);
        if (!Character.isSurrogate(sign)) {
            return false;
        }
        return Character.isHighSurrogate(sign)
                ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                : at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
}
