package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;

/// Days that a name is enough for: those of one date each year, and those that move, such as
/// Easter.
final class Holidays {
    static final Category<When> HOLIDAY = new Category<>("holiday", When.class);

    private static final int FOURTH_ADVENT_AT_MOST = 24; // of December
    private static final int ADVENTS = 4;
    private static final int DAYS_TO_WHIT_SUNDAY = 49;

    private Holidays() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(HOLIDAY, (key, _) -> When.of(series(key), Field.MONTH, Field.DAY));
    }

    /// The keys of the section: `fixed 12 25`; `easter 1` is so many days after Easter Sunday, and
    /// `easter -7 0` from one to the other; `nth 4 4 11` the fourth Thursday of November, with a
    /// last number for so many days after it, and -1 for the last; `advent 1` to 4; `mothers-day`
    /// as in France.
    private static Series series(Key key) {
        return switch (key.name()) {
            case "fixed" -> yearly(year -> LocalDate.of(year, key.number(0), key.number(1)), 1);
            case "easter" -> {
                var first = key.number(0);
                var last = key.number(key.arguments().size() - 1);
                yield yearly(year -> Easter.sunday(year).plusDays(first), last - first + 1);
            }
            case "nth" -> yearly(year -> nth(key, year), 1);
            case "mothers-day" -> yearly(Holidays::mothersDayOfFrance, 1);
            case "advent" -> yearly(year -> advent(key.number(0), year), 1);
            default -> throw new IllegalStateException("No such holiday: " + key);
        };
    }

    private static LocalDate nth(Key key, int year) {
        var weekday = DayOfWeek.of(key.number(1));
        var days = key.arguments().size() > 3 ? key.number(3) : 0;
        return LocalDate.of(year, key.number(2), 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(key.number(0), weekday))
                .plusDays(days);
    }

    private static LocalDate advent(int place, int year) {
        return LocalDate.of(year, 12, FOURTH_ADVENT_AT_MOST)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY))
                .minusWeeks(ADVENTS - (long) place);
    }

    /// The last Sunday of May, or the next one if that is Whit Sunday.
    private static LocalDate mothersDayOfFrance(int year) {
        var last = LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.SUNDAY));
        return last.equals(Easter.sunday(year).plusDays(DAYS_TO_WHIT_SUNDAY))
                ? last.plusWeeks(1)
                : last;
    }

    private static Series yearly(IntFunction<LocalDate> day, int days) {
        return new Periodic(
                Grain.YEAR,
                start -> {
                    var first = day.apply(start.getYear()).atStartOfDay(start.getZone());
                    return List.of(
                            days == 1
                                    ? Span.of(first, Grain.DAY)
                                    : new Span(first, Grain.DAY, first.plusDays(days)));
                });
    }
}
