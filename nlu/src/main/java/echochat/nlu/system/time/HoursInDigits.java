package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Match;
import java.util.List;

/// Hours and minutes in four digits, which nothing follows that they could count: "at 1430".
final class HoursInDigits {
    private static final Category<Clock> LONE = new Category<>("lone-hhmm", Clock.class);
    private static final int DIGITS = 4;
    private static final int HUNDRED = 100;
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private HoursInDigits() {}

    static void addTo(Grammar grammar) {
        grammar.add(LONE, HoursInDigits::at);
    }

    private static List<Match<Clock>> at(Chart chart, int from) {
        if (!CalendarWords.hasDigits(chart.words(), from, DIGITS)
                || !LoneHours.isLone(chart, from + 1)) {
            return List.of();
        }
        var digits = Integer.parseInt(chart.words().get(from).text());
        var hour = digits / HUNDRED;
        var minute = digits % HUNDRED;
        return hour < HOURS && minute < MINUTES
                ? List.of(
                        Match.of(
                                Clock.of(new Clock.Hour(hour, false)).withMinute(minute), from + 1))
                : List.of();
    }
}
