package echochat.nlu.spelling;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Reads misspelt words as those that they most likely were meant to be, by one slip of a finger: a
/// word that the bot has met in its examples, or a usual word of the language. A word is right, and
/// stays, if the bot has met it, or the lexicon, its phrasebook or its dictionary has it. Only
/// words of Latin, Cyrillic and Greek letters that stand alone are read as others: no parts of
/// addresses, numbers and codes. After Kernighan, Church and Gale (1990) and Norvig (2007), with
/// what a bot has met for the likelihood of words. Immutable.
public final class Spelling {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 30;
    private static final int MOST_LOOKED_AT = 20; // of a message, so that nonsense takes no time
    private static final String ENDS_OF_CLAUSES = ".,;:!?)\"\u201D\u2026";
    private static final String BEGINNINGS = "(\"\u201C\u00BF\u00A1";

    private final MessageFeatures features;
    private final @Nullable Lexicon lexicon;
    private final Dictionary dictionary;

    /// @param features of the words that the bot has met
    public Spelling(MessageFeatures features) {
        this.features = features;
        lexicon = features.lexicon();
        dictionary = lexicon == null ? Dictionary.EMPTY : Dictionary.of(lexicon.name());
    }

    /// The same tokens at the same places, some with another text; the same list if all are right.
    ///
    /// @param isStated whether a strange word is right, whatever it is near to
    public List<Token> read(List<Token> tokens, Predicate<Token> isStated) {
        var read = tokens;
        int left = MOST_LOOKED_AT;
        for (int place = 0; place < tokens.size() && left > 0; place++) {
            var token = tokens.get(place);
            var word = Folding.fold(token.text());
            if (isStrange(word) && standsAlone(tokens, place) && !isStated.test(token)) {
                left--;
                var best = best(word, isName(tokens, place));
                if (best != null) {
                    read = read == tokens ? new ArrayList<>(tokens) : read;
                    read.set(place, like(token, best));
                }
            }
        }
        return read;
    }

    private @Nullable String best(String word, boolean isName) {
        var keyboard = Keyboard.of(word);
        if (keyboard == null) {
            return null;
        }
        var best = new BestWord(features, dictionary, word, isName);
        Slips.read(word, keyboard, best);
        return best.best();
    }

    private boolean isStrange(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST && !isRight(word);
    }

    private boolean isRight(String word) {
        return features.knows(word)
                || dictionary.rank(word) != Dictionary.MISSING
                || features.phrases().hasWord(word)
                || (lexicon != null && lexicon.word(word) != Lexicon.MISSING);
    }

    /// Whether no sign, digit or clitic is tied to the token but the punctuation of sentences.
    private static boolean standsAlone(List<Token> tokens, int place) {
        var opens =
                place == 0 || !areTied(tokens, place - 1) || isOf(BEGINNINGS, tokens, place - 1);
        var last = place + 1 == tokens.size() || !areTied(tokens, place);
        return opens && (last || endsClause(tokens, place + 1));
    }

    private static boolean endsClause(List<Token> tokens, int sign) {
        return isOf(ENDS_OF_CLAUSES, tokens, sign)
                && (sign + 1 == tokens.size()
                        || !areTied(tokens, sign)
                        || isOf(ENDS_OF_CLAUSES, tokens, sign + 1));
    }

    private static boolean areTied(List<Token> tokens, int first) {
        return tokens.get(first).end() == tokens.get(first + 1).start();
    }

    private static boolean isOf(String signs, List<Token> tokens, int place) {
        return signs.contains(tokens.get(place).text());
    }

    /// A capital within a message in which not all is written in capitals.
    private static boolean isName(List<Token> tokens, int place) {
        var text = tokens.get(place).text();
        return place > 0
                && Character.isUpperCase(text.charAt(0))
                && !text.equals(text.toUpperCase(Locale.ROOT));
    }

    /// The word with the capitals of the token that it stands for.
    private static Token like(Token written, String word) {
        var text = written.text();
        if (text.equals(text.toUpperCase(Locale.ROOT))) {
            return new Token(word.toUpperCase(Locale.ROOT), written.start(), written.end());
        }
        var first = Character.isUpperCase(text.charAt(0)) ? 1 : 0;
        var begun = word.substring(0, first).toUpperCase(Locale.ROOT) + word.substring(first);
        return new Token(begun, written.start(), written.end());
    }
}
