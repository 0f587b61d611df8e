package echochat.nlu.system.grammar;

import echochat.nlu.system.grammar.Word.Kind;
import echochat.nlu.text.Folding;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// A text cut where its kind of sign changes, so that `5pm` and `15:30` fall into the pieces that
/// rules are made of. Words are compared without case, width and accents: `MIÉRCOLES` is
/// `miercoles`, `fünf` is `funf`, `ß` is `ss`; digits of any script become those of ASCII.
public final class Words {
    private static final int ASCII = 128;

    private final String text;
    private final List<Word> words = new ArrayList<>();

    private Words(String text) {
        this.text = text;
    }

    public static Words of(String text) {
        var words = new Words(text);
        words.cut();
        return words;
    }

    public int size() {
        return words.size();
    }

    /// The index of the word that begins there, or of the next one that does.
    public int at(int start) {
        var low = 0;
        var high = words.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (words.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    public Word get(int index) {
        return words.get(index);
    }

    /// The message itself.
    public String text() {
        return text;
    }

    public boolean isAt(int index, String folded) {
        return index >= 0 && index < words.size() && words.get(index).text().equals(folded);
    }

    public boolean isDigitsAt(int index) {
        return index >= 0 && index < words.size() && words.get(index).isDigits();
    }

    /// Whether the word is written in capitals only.
    public boolean isUpperAt(int index) {
        var word = words.get(index);
        return text.substring(word.start(), word.end())
                .codePoints()
                .allMatch(Character::isUpperCase);
    }

    public boolean isLettersAt(int index) {
        return index >= 0 && index < words.size() && words.get(index).kind() == Word.Kind.LETTERS;
    }

    public boolean isSignAt(int index) {
        return index >= 0 && index < words.size() && words.get(index).isSign();
    }

    /// Whether the word follows the one before it without a gap.
    public boolean isGluedAt(int index) {
        return index > 0 && index < words.size() && words.get(index).isGlued();
    }

    /// Whether the sign stands there, with no gap before it and digits close behind it.
    public boolean isBeforeDigits(int index, String sign) {
        return isAt(index, sign)
                && isGluedAt(index)
                && isGluedAt(index + 1)
                && isDigitsAt(index + 1);
    }

    /// Whether an entity may begin or end before the word: not in the middle of `A5` or `3D`.
    public boolean isBoundary(int index) {
        return !isGluedAt(index) || words.get(index - 1).isSign() || words.get(index).isSign();
    }

    /// Whether the word begins the second half of a number in digits: the point in `10.30`.
    boolean isInsideNumber(int index) {
        return isGluedAt(index)
                && isGluedAt(index + 1)
                && (isAt(index, ".") || isAt(index, ","))
                && isDigitsAt(index - 1)
                && isDigitsAt(index + 1);
    }

    private void cut() {
        var gap = true;
        for (int at = 0; at < text.length(); ) {
            var codePoint = text.codePointAt(at);
            var end = at + Character.charCount(codePoint);
            if (isGap(codePoint)) {
                gap = true;
            } else {
                var kind = kind(codePoint);
                end = kind == Kind.SIGN ? end : endOfRun(end, kind);
                var piece = text.substring(at, end);
                words.add(new Word(fold(piece, kind), kind, at, end, !gap));
                gap = false;
            }
            at = end;
        }
    }

    private int endOfRun(int from, Kind kind) {
        var at = from;
        while (at < text.length()) {
            var codePoint = text.codePointAt(at);
            if (kind(codePoint) != kind && !isMark(codePoint)) {
                return at;
            }
            at += Character.charCount(codePoint);
        }
        return at;
    }

    private static boolean isGap(int codePoint) {
        return Character.isWhitespace(codePoint)
                || Character.isSpaceChar(codePoint)
                || Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || Character.getType(codePoint) == Character.SURROGATE;
    }

    private static Kind kind(int codePoint) {
        if (Character.isDigit(codePoint)) {
            return Kind.DIGITS;
        }
        return Character.isLetter(codePoint) ? Kind.LETTERS : Kind.SIGN;
    }

    private static boolean isMark(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String fold(String piece, Kind kind) {
        return switch (kind) {
            case DIGITS -> asciiDigits(piece);
            case LETTERS -> withoutMarks(Folding.fold(piece));
            case SIGN -> sign(piece);
        };
    }

    private static String asciiDigits(String piece) {
        var digits = new StringBuilder(piece.length());
        piece.codePoints()
                .filter(Character::isDigit)
                .forEach(codePoint -> digits.append(Character.digit(codePoint, 10)));
        return digits.toString();
    }

    private static String withoutMarks(String folded) {
        if (folded.chars().allMatch(unit -> unit < ASCII)) {
            return folded;
        }
        var open = Normalizer.normalize(folded, Normalizer.Form.NFD);
        var bare = new StringBuilder(open.length());
        open.codePoints().filter(codePoint -> !isMark(codePoint)).forEach(bare::appendCodePoint);
        return bare.toString().replace("ß", "ss").replace("œ", "oe");
    }

    private static String sign(String piece) {
        return switch (piece) {
            case "\u2019", "\u2018", "\u02BC" -> "'";
            case "\u2010", "\u2011", "\u2012", "\u2013", "\u2014", "\u2212" -> "-";
            default -> piece;
        };
    }
}
