package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;

/// Weeks by their number, as ISO 8601 counts them: the first of a year is the one with its first
/// Thursday.
final class WeekNumbers {
    private static final Category<Integer> NUMBER = new Category<>("week-number", Integer.class);
    /// One that nothing follows which it could count: "la semaine 48".
    private static final Category<Integer> LONE = new Category<>("lone-week-number", Integer.class);

    private static final int LAST = 53;
    private static final int IN_FIRST_WEEK = 4; // of January, always

    private WeekNumbers() {}

    static void addTo(Grammar grammar) {
        grammar.add(NUMBER, WeekNumbers::numbers);
        grammar.add(
                LONE,
                (chart, from) ->
                        numbers(chart, from).stream()
                                .filter(week -> LoneHours.isLone(chart, week.end()))
                                .toList());
    }

    private static List<Match<Integer>> numbers(Chart chart, int from) {
        var words = chart.words();
        if (!words.isDigitsAt(from) || words.get(from).text().length() > 2) {
            return List.of();
        }
        var week = Integer.parseInt(words.get(from).text());
        return week >= 1 && week <= LAST ? List.of(Match.of(week, from + 1)) : List.of();
    }

    /// The week of the year that is said, or of every year that has it.
    static When of(Parts parts) {
        var week = parts.get(Integer.class, 0);
        var years = parts.all(Said.Year.class);
        if (years.isEmpty()) {
            var every = new Periodic(Grain.YEAR, year -> of(week, year.getYear(), year.getZone()));
            return When.of(every, Field.QUARTER, Field.MONTH, Field.WEEK);
        }
        var year = years.getFirst().number();
        return isIn(week, year)
                ? When.of(
                        new Once(zone -> of(week, year, zone).getFirst()),
                        Field.YEAR,
                        Field.QUARTER,
                        Field.MONTH,
                        Field.WEEK)
                : When.never();
    }

    private static List<Span> of(int week, int year, ZoneId zone) {
        var monday =
                LocalDate.of(year, 1, IN_FIRST_WEEK).with(DayOfWeek.MONDAY).plusWeeks(week - 1L);
        return isIn(week, year)
                ? List.of(Span.of(monday.atStartOfDay(zone), Grain.WEEK))
                : List.of();
    }

    /// Whether the year has so many weeks: most have 52.
    private static boolean isIn(int week, int year) {
        var someDay = LocalDate.of(year, 1, IN_FIRST_WEEK);
        return week <= IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(someDay).getMaximum();
    }
}
