package echochat.nlu.text;

import java.text.Normalizer;
import java.util.Locale;

/// Makes different ways of writing the same thing equal: case, width, composed and decomposed
/// marks.
public final class Folding {
    private static final int ASCII = 128;

    private Folding() {}

    /// The text in lower case and in Unicode's compatibility form (NFKC); its length may change.
    public static String fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            if (unit >= ASCII) {
                return foldUnicode(text);
            }
            if (unit >= 'A' && unit <= 'Z') {
                return foldAscii(text);
            }
        }
        return text;
    }

    private static String foldAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= ASCII) {
                return foldUnicode(text);
            }
        }
        return text.toLowerCase(Locale.ROOT);
    }

    private static String foldUnicode(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var straight = composed.replace('\u2019', '\'').replace('\u2018', '\'');
        return Normalizer.normalize(straight.toLowerCase(Locale.ROOT), Normalizer.Form.NFKC);
    }
}
