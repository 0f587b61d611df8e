package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.WordFile;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Names of what is often counted, such as people and pizzas; where a language writes compounds,
/// their ends count, too: Doppelzimmer.
final class Counted implements Phrase<String> {
    private static final int LONGEST_WORD = 40;

    private final Set<String> names;
    private final boolean hasCompounds;

    Counted(WordFile file) {
        names = new HashSet<>(file.words("counted", "is"));
        hasCompounds = !file.words("compound", "written").isEmpty();
    }

    @Override
    public List<Match<String>> at(Chart chart, int from) {
        var word = chart.words().get(from).text();
        return isName(word) ? List.of(Match.of(word, from + 1)) : List.of();
    }

    private boolean isName(String word) {
        if (names.contains(word) || !hasCompounds || word.length() > LONGEST_WORD) {
            return names.contains(word);
        }
        for (int cut = 1; cut < word.length(); cut++) {
            if (names.contains(word.substring(cut))) {
                return true;
            }
        }
        return false;
    }
}
