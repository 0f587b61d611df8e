package echochat.nlu.text;

import java.lang.Character.UnicodeScript;

/// Letters that stand for one another in a script, and marks that writers put or leave out. No
/// language is asked for, because a message does not say which it is in: Turkish `ı` and `i` are
/// one letter everywhere, as `I` is the capital of both.
final class SameLetters {
    private static final int DIAERESIS = 0x308;

    private SameLetters() {}

    /// One letter for all that are the same; the result may be empty.
    ///
    /// @param text in lower case, letters and marks apart (NFKD)
    static String of(String text) {
        var result = new StringBuilder(text.length());
        int base = 0; // the letter that marks belong to
        for (int next = 0; next < text.length(); ) {
            var sign = text.codePointAt(next);
            next += Character.charCount(sign);
            var isMark = Character.getType(sign) == Character.NON_SPACING_MARK;
            if (isMark && !isLeftOut(sign, base)) {
                result.appendCodePoint(sign);
            } else if (!isMark && !isLeftOut(sign)) {
                base = sign;
                append(sign, result);
            }
        }
        return result.toString();
    }

    private static void append(int sign, StringBuilder result) {
        switch (sign) {
            case 'ß' -> result.append("ss");
            case 'æ' -> result.append("ae");
            case 'œ' -> result.append("oe");
            default -> result.appendCodePoint(same(sign));
        }
    }

    private static int same(int sign) {
        return switch (sign) {
            case 'ı' -> 'i';
            case 'ø' -> 'o';
            case 'ł' -> 'l';
            case 'đ' -> 'd';
            case 'ς' -> 'σ';
            case '\u2019', '\u2018', '\u02BC' -> '\'';
            case 0x671 -> 0x627; // alef
            case 0x649, 0x6CC -> 0x64A; // yeh, as other keyboards have it
            case 0x6A9 -> 0x643; // kaf, likewise
            default -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign;
        };
    }

    /// Soft hyphens, joiners, skin tones, and Arabic's stretching stroke.
    private static boolean isLeftOut(int sign) {
        var isSkin = sign >= 0x1F3FB && sign <= 0x1F3FF;
        return Signs.isIgnorable(sign) || isSkin || sign == 0x640;
    }

    /// Accents, the points of Hebrew, the vowels of Arabic, and the variants of a sign. The marks
    /// of other scripts make other letters.
    private static boolean isLeftOut(int mark, int base) {
        var isVariant = mark >= 0xFE00 && mark <= 0xFE0F;
        return isVariant
                || switch (UnicodeScript.of(base)) {
                    case LATIN, GREEK, HEBREW, ARABIC -> true;
                    case CYRILLIC -> mark == DIAERESIS && base == 'е';
                    default -> false;
                };
    }
}
