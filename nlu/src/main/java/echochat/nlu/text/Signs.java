package echochat.nlu.text;

import java.lang.Character.UnicodeScript;

/// Which part a code point plays in a text.
enum Signs {
    /// Stands between tokens and belongs to none.
    GAP,
    /// Part of a word that is written with others in a row.
    WORD,
    /// A word or syllable of a script without spaces; a token alone.
    SINGLE,
    /// Changes the sign before it: a combining mark, a variation selector, a skin tone.
    MARK,
    /// Cannot be seen and ties the signs around it together, as in an emoji family, a Persian word,
    /// or where a long word may be cut at the end of a line.
    JOINER,
    /// Half of a flag.
    FLAG,
    APOSTROPHE,
    /// Punctuation, a symbol, an emoji.
    SYMBOL;

    private static final int ASCII = 128;
    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int WORD_JOINER = 0x2060;
    private static final int ZERO_WIDTH_NO_BREAK_SPACE = 0xFEFF;

    static Signs of(int codePoint) {
        if (codePoint < ASCII) {
            return ofAscii(codePoint);
        }
        if (codePoint == '\u2019' || codePoint == '\u2018' || codePoint == '\u02BC') {
            return APOSTROPHE;
        }
        if (isIgnorable(codePoint)) {
            return JOINER;
        }
        if ((codePoint >= 0x1F3FB && codePoint <= 0x1F3FF) || isHalfWidthVoicing(codePoint)) {
            return MARK;
        }
        if (codePoint >= 0x1F1E6 && codePoint <= 0x1F1FF) {
            return FLAG;
        }
        return ofCategory(codePoint);
    }

    /// Cannot be seen and parts nothing.
    static boolean isIgnorable(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER
                || codePoint == ZERO_WIDTH_NON_JOINER
                || codePoint == SOFT_HYPHEN
                || codePoint == WORD_JOINER
                || codePoint == ZERO_WIDTH_NO_BREAK_SPACE;
    }

    /// The strokes and the ring of half-width kana such as `ｶﾞ`, which Unicode has as letters.
    private static boolean isHalfWidthVoicing(int codePoint) {
        return codePoint == 0xFF9E || codePoint == 0xFF9F;
    }

    private static Signs ofAscii(int unit) {
        if (unit == '\'') {
            return APOSTROPHE;
        }
        if (Character.isLetterOrDigit(unit) || unit == '_') {
            return WORD;
        }
        return unit <= ' ' || unit == 127 ? GAP : SYMBOL;
    }

    private static Signs ofCategory(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL,
                    Character.SURROGATE ->
                    GAP;
            case Character.FORMAT -> codePoint >= 0xE0020 && codePoint <= 0xE007F ? MARK : GAP;
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    MARK;
            default ->
                    Character.isLetterOrDigit(codePoint) || isConnector(codePoint)
                            ? ofLetter(codePoint)
                            : SYMBOL;
        };
    }

    private static boolean isConnector(int codePoint) {
        return Character.getType(codePoint) == Character.CONNECTOR_PUNCTUATION;
    }

    private static Signs ofLetter(int codePoint) {
        if (codePoint == '\u30FC' || codePoint == '\uFF70') { // long vowel, in no script
            return SINGLE;
        }
        return switch (UnicodeScript.of(codePoint)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR, TIBETAN, YI ->
                    SINGLE;
            default -> WORD;
        };
    }
}
