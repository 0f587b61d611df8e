package echochat.nlu.system.number;

import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.grammar.Words;
import java.util.Set;

/// Words that are a number before what they count, and an adjective behind it: French "neuf" is
/// nine in "neuf euros" and "pour neuf", but new in "un téléphone neuf".
final class Adjectives {
    private final Set<String> adjectives;
    private final Set<String> beforeNumbers;
    private final Set<String> afterAdjectives;

    Adjectives(WordFile file) {
        adjectives = Set.copyOf(file.words("digits", "adjective"));
        beforeNumbers = Set.copyOf(file.words("digits", "before-number"));
        afterAdjectives = Set.copyOf(file.words("function", "word"));
    }

    boolean isAt(Words words, int at) {
        return adjectives.contains(words.get(at).text())
                && words.isLettersAt(at - 1)
                && !beforeNumbers.contains(words.get(at - 1).text())
                && !countsWhatFollows(words, at + 1);
    }

    private boolean countsWhatFollows(Words words, int next) {
        return words.isLettersAt(next) && !afterAdjectives.contains(words.get(next).text());
    }
}
