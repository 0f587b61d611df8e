package echochat.nlu.system.number;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Phrase;
import echochat.nlu.system.grammar.WordFile;
import java.util.ArrayList;
import java.util.List;

/// Numbers with or without "minus" before them.
final class SignedNumbers implements Phrase<Double> {
    private final List<String> minus;

    SignedNumbers(WordFile file) {
        minus = file.words("digits", "minus");
    }

    @Override
    public List<Match<Double>> at(Chart chart, int from) {
        var numbers = Numbers.unsigned(chart, from);
        if (!minus.contains(chart.words().get(from).text())) {
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
}
