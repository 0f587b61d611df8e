package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/// Places in a row, in words or digits: `third`, `3rd`, `3.º`; `3.` where the language writes them
/// so and a word before it says that no sentence ends there.
final class Ordinals implements Phrase<Long> {
    private static final int MOST_DIGITS = 9;

    private final List<String> suffixes;
    private final List<String> beforePoint;

    Ordinals(WordFile file) {
        suffixes = file.words("digits", "ordinal");
        beforePoint = file.words("digits", "before-point");
    }

    @Override
    public List<Match<Long>> at(Chart chart, int from) {
        var all = new ArrayList<>(Numbers.ordinalWords(chart, from));
        var words = chart.words();
        if (isNumber(words, from)) {
            var value = Long.parseLong(words.get(from).text());
            var end = endOfSuffix(words, from + 1);
            if (end > 0) {
                all.add(Match.of(value, end));
            }
        }
        return all;
    }

    private static boolean isNumber(Words words, int at) {
        return words.isDigitsAt(at)
                && words.get(at).text().length() <= MOST_DIGITS
                && words.isBoundary(at);
    }

    private int endOfSuffix(Words words, int at) {
        if (!words.isGluedAt(at)) {
            return 0;
        }
        if (suffixes.contains(words.get(at).text())) {
            return at + 1;
        }
        if (!words.isAt(at, ".")) {
            return 0;
        }
        if (words.isGluedAt(at + 1)) {
            return suffixes.contains(words.get(at + 1).text()) ? at + 2 : 0;
        }
        return at >= 2 && beforePoint.contains(words.get(at - 2).text()) ? at + 1 : 0;
    }
}
