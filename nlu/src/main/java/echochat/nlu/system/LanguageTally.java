package echochat.nlu.system;

import echochat.nlu.system.grammar.Word.Kind;
import echochat.nlu.system.grammar.Words;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Tells which of our languages many sentences are written in, if it can be sure: there are many of
/// a language's small words, most of the different ones have been seen, and no other language has
/// half as many. Relatives such as Portuguese share many small words with Spanish, but never so
/// many different ones; so they, and data of two languages, have no language here.
public final class LanguageTally {
    private static final int ALL_OF_THE_FIRST = 1000;
    private static final int ONE_IN = 64;
    private static final double SMALL_WORDS = 0.2; // of all words
    private static final double DIFFERENT = 0.4; // of the language's small words
    private static final double LEAD = 2;

    private final LanguageGuess guess = new LanguageGuess();
    private final Map<Language, Map<String, Integer>> seen = new EnumMap<>(Language.class);
    private long sentences;
    private long words;

    /// A tally of no sentence yet.
    public LanguageTally() {}

    /// Of very many sentences some are looked at only.
    public void add(String sentence) {
        if (++sentences > ALL_OF_THE_FIRST && sentences % ONE_IN != 0) {
            return;
        }
        var pieces = Words.of(sentence);
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).kind() == Kind.LETTERS) {
                word(pieces.get(i).text());
            }
        }
    }

    private void word(String word) {
        words++;
        guess.languagesOf(
                word,
                language ->
                        seen.computeIfAbsent(language, _ -> new HashMap<>())
                                .merge(word, 1, Integer::sum));
    }

    /// Empty if it is another language, or several, or if there are too few sentences to tell.
    public Optional<Language> language() {
        for (var language : Language.values()) {
            if (isSure(language)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    private boolean isSure(Language language) {
        var hits = hits(language);
        return hits > 0
                && hits >= SMALL_WORDS * words
                && seen(language).size() >= DIFFERENT * guess.smallWords(language)
                && seen.keySet().stream()
                        .filter(other -> other != language)
                        .allMatch(other -> hits >= LEAD * hits(other));
    }

    private Map<String, Integer> seen(Language language) {
        return seen.getOrDefault(language, Map.of());
    }

    private long hits(Language language) {
        return seen(language).values().stream().mapToLong(Integer::longValue).sum();
    }
}
