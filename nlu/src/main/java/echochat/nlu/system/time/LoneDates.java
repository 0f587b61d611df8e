package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Match;
import java.util.List;
import java.util.stream.IntStream;

/// Days, months and seasons whose names need company in a sentence, but not as an answer: "When
/// would you like to come?" "Halloween."
final class LoneDates {
    private LoneDates() {}

    /// The whole message, but for the marks at its end.
    static List<Match<When>> at(Chart chart, int from) {
        return from > 0
                ? List.of()
                : chart.at(DateRules.DATE, from).stream()
                        .filter(date -> date.isWeak() && isLast(chart, date.end()))
                        .map(date -> Match.of(date.value(), date.end()))
                        .toList();
    }

    private static boolean isLast(Chart chart, int end) {
        return IntStream.range(end, chart.words().size()).allMatch(chart.words()::isSignAt);
    }
}
