package echochat.nlu.text;

import java.text.Normalizer;
import java.util.Locale;

/// Makes different ways of writing the same thing equal: case, width, accents, composed and
/// decomposed marks, and what else writers put or leave out.
public final class Folding {
    private static final int ASCII = 128;

    private Folding() {}

    /// The text in lower case, in Unicode's compatibility form (NFKC), without accents; its length
    /// may change.
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
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var same = SameLetters.of(Normalizer.normalize(lower, Normalizer.Form.NFKD));
        return Normalizer.normalize(same.isEmpty() ? lower : same, Normalizer.Form.NFC);
    }
}
