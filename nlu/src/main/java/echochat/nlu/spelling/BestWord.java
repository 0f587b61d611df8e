package echochat.nlu.spelling;

import echochat.nlu.feature.MessageFeatures;
import org.jspecify.annotations.Nullable;

/// The word that a misspelt one most likely was meant to be: one that the bot has met, else a usual
/// one of the language; the likelier slip first, then the more usual word, then the first in the
/// order of slips.
final class BestWord implements Slips.Reader {
    private static final int SHORTEST = 4;
    private static final int ENDING = 2;

    private final MessageFeatures features;
    private final Dictionary dictionary;
    private final String written;
    private final boolean isName;
    private @Nullable Choice met;
    private @Nullable Choice usual;

    /// @param strangeness the lower, the more usual the word
    private record Choice(String word, Slips.Kind kind, double strangeness) {
        boolean isAsGoodAs(Slips.Kind other, double strangenessOfOther) {
            return kind == other ? strangeness <= strangenessOfOther : kind.compareTo(other) < 0;
        }
    }

    /// @param isName whether it looks like a name, which no dictionary has
    BestWord(MessageFeatures features, Dictionary dictionary, String written, boolean isName) {
        this.features = features;
        this.dictionary = dictionary;
        this.written = written;
        this.isName = isName;
    }

    @Override
    public void read(CharSequence word, Slips.Kind kind) {
        if (mayBeMet(word, kind) && features.knows(word)) {
            met = better(met, word, kind, features.rarityOf(word));
        } else if (met == null && !isName && written.length() >= lettersForUsual(kind)) {
            var rank = dictionary.rank(word);
            if (rank != Dictionary.MISSING && rank != Dictionary.RARE) {
                usual = better(usual, word, kind, rank);
            }
        }
    }

    /// Where no dictionary says which words are right, one that is strange for its ending may be
    /// another form of a word that the bot has met.
    private boolean mayBeMet(CharSequence word, Slips.Kind kind) {
        return dictionary.isEmpty()
                ? written.length() >= lettersForUsual(kind) && endsAsWritten(word)
                : written.length() >= SHORTEST;
    }

    private boolean endsAsWritten(CharSequence word) {
        var ending = written.substring(written.length() - ENDING);
        return ending.contentEquals(word.subSequence(word.length() - ENDING, word.length()));
    }

    private static int lettersForUsual(Slips.Kind kind) {
        return kind == Slips.Kind.ORDER ? 5 : 6;
    }

    private static Choice better(
            @Nullable Choice best, CharSequence word, Slips.Kind kind, double strangeness) {
        if (best != null && best.isAsGoodAs(kind, strangeness)) {
            return best;
        }
        return new Choice(word.toString(), kind, strangeness);
    }

    /// Null if there is none.
    @Nullable String best() {
        var best = met == null ? usual : met;
        return best == null ? null : best.word();
    }
}
