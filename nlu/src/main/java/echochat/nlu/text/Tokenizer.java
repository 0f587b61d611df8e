package echochat.nlu.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts any text into tokens: words, numbers, single signs of scripts without spaces, emoji,
/// punctuation. Nothing but white space and invisible signs is lost.
///
/// An apostrophe inside a word cuts it, so that `Ankara'da`, `l'avion` and `it's` give their stems:
/// it stays with a single letter before it (`l'`, `avion`), else it opens the rest (`it`, `'s`).
public final class Tokenizer {
    private static final int LONG = 20_000;
    private static final int KEYCAP = 0x20E3; // ends 1️⃣, which is no word with 2️⃣ behind it

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int start;
    private int next;

    private Tokenizer(String text) {
        this.text = text;
    }

    /// The tokens in the order of the text, at most as many as it has characters.
    public static List<Token> tokenize(String text) {
        var tokenizer = new Tokenizer(text);
        while (tokenizer.next < text.length()) {
            tokenizer.step();
        }
        return tokenizer.tokens;
    }

    /// The tokens of the first 20,000 characters; what follows is not looked at.
    public static List<Token> tokenizeBeginning(String text) {
        return tokenize(text.substring(0, Math.min(LONG, text.length())));
    }

    private void step() {
        start = next;
        var sign = take();
        switch (sign) {
            case GAP, JOINER -> {
                return;
            }
            case WORD, MARK -> takeWord();
            case SINGLE -> takeMarks();
            case FLAG -> takeFlag();
            case APOSTROPHE -> takeClitic();
            case SYMBOL -> takeCluster();
        }
        tokens.add(new Token(text.substring(start, next), start, next));
    }

    private Signs take() {
        var codePoint = text.codePointAt(next);
        next += Character.charCount(codePoint);
        return Signs.of(codePoint);
    }

    private Signs peek(int index) {
        return index < text.length() ? Signs.of(text.codePointAt(index)) : Signs.GAP;
    }

    private void takeWord() {
        while (true) {
            switch (peek(next)) {
                case WORD -> take();
                case MARK -> {
                    if (text.codePointAt(next) == KEYCAP) {
                        next++;
                        return;
                    }
                    take();
                }
                case JOINER -> {
                    if (peek(next + 1) != Signs.WORD && peek(next + 1) != Signs.MARK) {
                        return;
                    }
                    next++;
                }
                case APOSTROPHE -> {
                    if (isSingleLetter() && peek(next + 1) == Signs.WORD) {
                        next++;
                    }
                    return;
                }
                case SYMBOL -> {
                    if (!isDecimalSign()) {
                        return;
                    }
                    next++;
                }
                case GAP, SINGLE, FLAG -> {
                    return;
                }
            }
        }
    }

    private boolean isSingleLetter() {
        return text.codePointCount(start, next) == 1 && Character.isLetter(text.codePointAt(start));
    }

    /// The point or comma in `3.14` and `1,000`.
    private boolean isDecimalSign() {
        var unit = text.charAt(next);
        return (unit == '.' || unit == ',')
                && Character.isDigit(text.charAt(next - 1))
                && next + 1 < text.length()
                && Character.isDigit(text.charAt(next + 1));
    }

    /// `'s` after a word; an apostrophe alone elsewhere.
    private void takeClitic() {
        var opensRest = start > 0 && wordBefore() && peek(next) == Signs.WORD;
        if (opensRest) {
            takeWord();
        }
    }

    private boolean wordBefore() {
        var sign = Signs.of(text.codePointBefore(start));
        return sign == Signs.WORD || sign == Signs.MARK;
    }

    private void takeMarks() {
        while (peek(next) == Signs.MARK) {
            take();
        }
    }

    private void takeFlag() {
        if (peek(next) == Signs.FLAG) {
            take();
        }
        takeMarks();
    }

    /// An emoji with its skin tone, and all that joiners tie to it.
    private void takeCluster() {
        takeMarks();
        while (peek(next) == Signs.JOINER && peek(next + 1) == Signs.SYMBOL) {
            next++;
            take();
            takeMarks();
        }
    }
}
