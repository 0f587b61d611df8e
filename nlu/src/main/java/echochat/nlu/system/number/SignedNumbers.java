package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.grammar.Words;
import java.util.ArrayList;
import java.util.List;

/// Numbers with or without "minus" before them.
final class SignedNumbers implements Phrase<Double> {
    private final List<String> minus;
    private final List<String> beforeLess;
    private final Adjectives adjectives;

    SignedNumbers(WordFile file) {
        minus = file.words("digits", "minus");
        beforeLess = file.words("digits", "before-less");
        adjectives = new Adjectives(file);
    }

    @Override
    public List<Match<Double>> at(Chart chart, int from) {
        var numbers = unsigned(chart, from);
        if (!isMinus(chart.words(), from)) {
            return numbers;
        }
        var all = new ArrayList<>(numbers);
        for (var number :
                chart.words().size() > from + 1
                        ? Numbers.unsigned(chart, from + 1)
                        : List.<Match<Double>>of()) {
            if (!number.isWeak() && number.value() >= 0) {
                all.add(Match.of(-number.value(), number.end()));
            }
        }
        return all;
    }

    private List<Match<Double>> unsigned(Chart chart, int from) {
        var numbers = Numbers.unsigned(chart, from);
        return adjectives.isAt(chart.words(), from)
                ? numbers.stream().filter(number -> number.end() > from + 1).toList()
                : numbers;
    }

    /// "Menos 20" is -20, but "al menos 20" is at least 20.
    private boolean isMinus(Words words, int at) {
        return minus.contains(words.get(at).text())
                && (at == 0 || !beforeLess.contains(words.get(at - 1).text()));
    }
}
