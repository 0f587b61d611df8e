package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.Words;
import java.util.List;

/// The number of a bank account, written in groups of four: `DE89 3704 0044 0532 0130 00`. It
/// counts nothing, and neither do its groups.
final class Iban implements Phrase<String> {
    private static final int LEAST_GROUPS = 3;
    private static final int MOST_GROUPS = 8;
    private static final int GROUP = 4;

    @Override
    public List<Match<String>> at(Chart chart, int from) {
        var words = chart.words();
        if (!isHead(words, from)) {
            return List.of();
        }
        var end = from + 2;
        while (end - from - 2 < MOST_GROUPS && isGroup(words, end)) {
            end++;
        }
        return end - from - 2 < LEAST_GROUPS
                ? List.of()
                : List.of(Match.of(words.get(from).text(), end));
    }

    /// A country's letters and two digits.
    private static boolean isHead(Words words, int at) {
        return words.get(at).text().length() == 2
                && words.isBoundary(at)
                && words.isGluedAt(at + 1)
                && words.isDigitsAt(at + 1)
                && words.get(at + 1).text().length() == 2;
    }

    private static boolean isGroup(Words words, int at) {
        return words.isDigitsAt(at) && words.get(at).text().length() <= GROUP;
    }
}
