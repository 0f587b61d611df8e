package echochat.nlu.system;

import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.grammar.Words;
import echochat.nlu.text.Token;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// Guesses which of our languages sentences are written in, from the small words that stand in
/// every sentence. Good enough for a default; it knows no language but ours.
public final class LanguageGuess {
    private final Map<Language, Set<String>> smallWords = new EnumMap<>(Language.class);

    /// Reads the small words of all languages, once for as many guesses as there are.
    public LanguageGuess() {
        for (var language : Language.values()) {
            var file = WordFile.load(language.code() + ".words");
            smallWords.put(language, Set.copyOf(file.words("function", "word")));
        }
    }

    /// The language with most of its small words in the sentences; English if that is none, and the
    /// first in the order of [Language] if it is two.
    public Language of(List<String> sentences) {
        var counts = new EnumMap<Language, Integer>(Language.class);
        for (var sentence : sentences) {
            var words = Words.of(sentence);
            for (int i = 0; i < words.size(); i++) {
                count(words.get(i).text(), counts);
            }
        }
        return best(counts);
    }

    /// The same of messages that are cut into tokens.
    public Language ofTokens(Iterable<List<Token>> messages) {
        var counts = new EnumMap<Language, Integer>(Language.class);
        for (var message : messages) {
            for (var token : message) {
                count(token.text().toLowerCase(Locale.ROOT), counts);
            }
        }
        return best(counts);
    }

    private static Language best(Map<Language, Integer> counts) {
        var best = Language.ENGLISH;
        for (var language : counts.keySet()) {
            best = counts.get(language) > counts.getOrDefault(best, 0) ? language : best;
        }
        return best;
    }

    /// Names the languages that have this small word.
    void languagesOf(String word, Consumer<Language> listener) {
        smallWords.forEach(
                (language, small) -> {
                    if (small.contains(word)) {
                        listener.accept(language);
                    }
                });
    }

    /// How many small words are known of a language.
    int smallWords(Language language) {
        return smallWords.getOrDefault(language, Set.of()).size();
    }

    private void count(String word, Map<Language, Integer> counts) {
        languagesOf(word, language -> counts.merge(language, 1, Integer::sum));
    }
}
