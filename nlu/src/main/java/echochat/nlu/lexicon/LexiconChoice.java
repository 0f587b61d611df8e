package echochat.nlu.lexicon;

import echochat.nlu.system.Language;
import echochat.nlu.system.LanguageGuess;
import echochat.nlu.text.Folding;
import echochat.nlu.text.Token;
import java.util.List;
import java.util.Optional;

/// Tells by the words of training sentences whether a lexicon is of their language.
public final class LexiconChoice {
    private static final double ENOUGH = 0.4;

    private LexiconChoice() {}

    /// The lexicon that knows enough of the different words; sentences in a language without one
    /// share only a few with it, mostly names and words that look alike by accident. A few short
    /// sentences may share many, but not the small words between them.
    public static Optional<Lexicon> of(Iterable<List<Token>> messages) {
        return Lexicon.named(Lexicon.ENGLISH)
                .filter(lexicon -> knownShare(lexicon, messages) >= ENOUGH && isEnglish(messages));
    }

    private static boolean isEnglish(Iterable<List<Token>> messages) {
        return new LanguageGuess().ofTokens(messages) == Language.ENGLISH;
    }

    static double knownShare(Lexicon lexicon, Iterable<List<Token>> messages) {
        long words = 0;
        long known = 0;
        for (var message : messages) {
            for (var token : message) {
                var folded = Folding.fold(token.text());
                if (Character.isLetter(folded.codePointAt(0))) {
                    words++;
                    known += lexicon.word(folded) == Lexicon.MISSING ? 0 : 1;
                }
            }
        }
        return words == 0 ? 0 : (double) known / words;
    }
}
