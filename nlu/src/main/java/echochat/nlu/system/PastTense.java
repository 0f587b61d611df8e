package echochat.nlu.system;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Words;
import java.util.Set;

/// Knows by a few verbs and nouns that a sentence tells what happened: what somebody spent,
/// ordered, was charged. Auxiliaries alone tell nothing: "did you get my booking for Friday?"
final class PastTense {
    /// Keys: `past` for such a word, `not` for one that takes it back, as in "will be charged", and
    /// `before` for one before a time that the verb does not speak of, as in "paid for Friday".
    private static final Category<Key> TENSE = new Category<>("tense", Key.class);

    private static final int WORDS_BEFORE = 12;
    private static final int WORDS_AFTER = 8;
    private static final Set<String> ENDS = Set.of("!", "?", ";");

    private PastTense() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(TENSE, (key, _) -> key);
    }

    /// Whether the words from the one index to the other say when something happened.
    static boolean isToldOf(Chart chart, int start, int end) {
        if (is(chart, start, "before") || (start > 0 && is(chart, start - 1, "before"))) {
            return false;
        }
        var first = start;
        while (first > 0 && start - first < WORDS_BEFORE && !isEnd(chart.words(), first - 1)) {
            first--;
        }
        var isPast = false;
        for (int at = first; isInSentence(chart, at, end); at++) {
            if (is(chart, at, "not")) {
                return false;
            }
            isPast |= is(chart, at, "past");
        }
        return isPast;
    }

    private static boolean isInSentence(Chart chart, int at, int end) {
        return at < Math.min(chart.words().size(), end + WORDS_AFTER)
                && (at < end || !isEnd(chart.words(), at));
    }

    private static boolean is(Chart chart, int at, String key) {
        return chart.at(TENSE, at).stream().anyMatch(match -> match.value().name().equals(key));
    }

    /// A point ends a sentence unless a number is before it.
    private static boolean isEnd(Words words, int at) {
        return words.isSignAt(at)
                && (ENDS.contains(words.get(at).text())
                        || (words.isAt(at, ".") && !words.isDigitsAt(at - 1)));
    }
}
