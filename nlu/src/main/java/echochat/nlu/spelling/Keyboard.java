package echochat.nlu.spelling;

import java.lang.Character.UnicodeScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which letters are hit for which: those beside them on the keyboard, and vowels, which are also
/// heard for each other. Letters are folded, so they have no accents.
final class Keyboard {
    private static final Keyboard LATIN =
            new Keyboard(
                    "abcdefghijklmnopqrstuvwxyz", "aeiouy", "qwertyuiop", "asdfghjkl", "zxcvbnm");
    private static final Keyboard CYRILLIC =
            new Keyboard(
                    "абвгдежзиклмнопрстуфхцчшщъыьэюя",
                    "аеиоуыэюя",
                    "йцукенгшщзхъ",
                    "фывапролджэ",
                    "ячсмитьбю");
    private static final Keyboard GREEK =
            new Keyboard(
                    "αβγδεζηθικλμνξοπρστυφχψω", "αεηιουω", "ςερτυθιοπ", "ασδφγηξκλ", "ζχψωβνμ");
    private static final int NOWHERE = -1;

    private final String alphabet;
    private final String vowels;
    private final List<String> rows;

    private Keyboard(String alphabet, String vowels, String... rows) {
        this.alphabet = alphabet;
        this.vowels = vowels;
        this.rows = List.of(rows);
    }

    /// The keyboard that all letters of a word are on; null if there is none: a word of another
    /// script, or none of letters alone.
    static @Nullable Keyboard of(String folded) {
        var keyboard = of(folded.charAt(0));
        var isWhole = folded.chars().allMatch(letter -> of(letter) == keyboard);
        return isWhole ? keyboard : null;
    }

    private static @Nullable Keyboard of(int letter) {
        if (!Character.isLetter(letter)) {
            return null;
        }
        return switch (UnicodeScript.of(letter)) {
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            default -> null;
        };
    }

    String alphabet() {
        return alphabet;
    }

    boolean mayBeHitFor(char one, char other) {
        return one != other && (areVowels(one, other) || areNeighbours(one, other));
    }

    private boolean areVowels(char one, char other) {
        return vowels.indexOf(one) != NOWHERE && vowels.indexOf(other) != NOWHERE;
    }

    private boolean areNeighbours(char one, char other) {
        var row = row(one);
        var otherRow = row(other);
        return row != NOWHERE
                && otherRow != NOWHERE
                && Math.abs(row - otherRow) <= 1
                && Math.abs(rows.get(row).indexOf(one) - rows.get(otherRow).indexOf(other)) <= 1;
    }

    private int row(char letter) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).indexOf(letter) != NOWHERE) {
                return row;
            }
        }
        return NOWHERE;
    }
}
