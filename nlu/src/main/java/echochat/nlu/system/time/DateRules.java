package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the rules for days, and for what is longer, say.
final class DateRules {
    /// A day, a month, a week …
    static final Category<When> DATE = new Category<>("date", When.class);

    /// In digits only.
    private static final Category<When> NUMERIC = new Category<>("numeric", When.class);

    private static final Category<When> DAY_AND_MONTH = new Category<>("day-and-month", When.class);
    private static final Category<When> WEEKDAY_PART = new Category<>("weekday-part", When.class);
    private static final int MOST_DAYS_OF_A_YEAR = 366;

    private DateRules() {}

    static void addTo(Grammar grammar, boolean isMonthFirst) {
        Periods.addTo(grammar);
        Holidays.addTo(grammar);
        Seasons.addTo(grammar);
        WeekNumbers.addTo(grammar);
        BusinessDays.addTo(grammar);
        var rules = RulePhrase.of(grammar.file(), "date", DateRules::date);
        grammar.add(NUMERIC, new DateDigits(isMonthFirst));
        grammar.add(DAY_AND_MONTH, DateDigits::bare);
        grammar.add(WEEKDAY_PART, new WeekdayParts(grammar.file()));
        var machines = new IsoTimes();
        grammar.add(
                DATE,
                (chart, from) -> {
                    var all = new ArrayList<>(rules.at(chart, from));
                    all.addAll(chart.at(NUMERIC, from));
                    all.addAll(machines.at(chart, from));
                    all.addAll(chart.at(Periods.PERIOD, from));
                    return all;
                });
    }

    private static @Nullable When date(Key key, Parts parts) {
        return switch (key.name()) {
            case "now" -> When.point(now());
            case "day" -> When.day(Periods.unit(Grain.DAY, key.number(0)));
            case "date" -> together(parts).orElse(null);
            case "weekday" -> together(parts).map(When::skippingNow).orElse(null);
            case "season" -> together(parts).map(When::alone).orElse(null);
            case "chosen" -> chosen(parts, key.number(0));
            case "weekend" -> Periods.weekend(key);
            case "many" -> Periods.many(parts, key.number(0));
            case "nth" -> nth(key, parts);
            case "business" -> business(parts, key.number(0));
            case "week-number" -> WeekNumbers.of(parts);
            case "quarter" -> Periods.quarter(key, parts);
            case "part" -> DayParts.of(key, parts).orElse(null);
            case "edge" -> Periods.edge(parts);
            case "edge-of" -> Periods.edgeOf(key);
            case "part-of" -> parts.get(CalendarWords.PART).when();
            case "day-in" -> DayParts.dayIn(parts).orElse(null);
            case "half-in" -> DayParts.halfIn(key, parts).orElse(null);
            case "clock-in" -> DayParts.clockIn(key, parts).orElse(null);
            default -> throw new IllegalStateException("No such date: " + key);
        };
    }

    private static Series now() {
        return new Anchored(reference -> Span.of(Grain.SECOND.floor(reference), Grain.SECOND));
    }

    /// All that is said, at once: the weekday, the day, the month, the year.
    static Optional<When> together(Parts parts) {
        var saids = parts.all(Said.class);
        return Said.isInCalendar(saids) ? all(whens(parts)) : Optional.of(When.never());
    }

    /// In the order of the words.
    private static List<When> whens(Parts parts) {
        var whens = new ArrayList<When>();
        for (var part : parts.all(Object.class)) {
            switch (part) {
                case Said said -> whens.add(said.when());
                case When when -> whens.add(when);
                default -> {} // a number, a unit
            }
        }
        return whens;
    }

    private static Optional<When> all(List<When> whens) {
        var all = Optional.of(whens.getFirst());
        for (var when : whens.subList(1, whens.size())) {
            all = all.flatMap(when::and);
        }
        return all;
    }

    /// This, next or last Friday, March or Easter.
    private static When chosen(Parts parts, int which) {
        var series = new Chosen(whens(parts).getFirst().series(), which);
        return parts.all(Said.Month.class).isEmpty()
                ? When.day(series)
                : When.of(series, Field.YEAR, Field.QUARTER, Field.MONTH);
    }

    private static @Nullable When business(Parts parts, int direction) {
        var day = BusinessDays.fromToday(parts, direction);
        return day == null ? null : When.day(day);
    }

    private static @Nullable When nth(Key key, Parts parts) {
        var units = parts.all(Grain.class);
        var whens = whens(parts);
        var inner = units.isEmpty() ? whens.getFirst().series() : Calendar.every(units.getFirst());
        var outers = units.isEmpty() ? whens.subList(1, whens.size()) : whens;
        var place = key.arguments().isEmpty() ? parts.get(Long.class, 0) : key.number(0);
        if (!units.stream().allMatch(DateRules::isCounted) || place > MOST_DAYS_OF_A_YEAR) {
            return null;
        }
        return all(outers)
                .map(outer -> When.day(new NthIn(inner, outer.series(), (int) place)))
                .orElse(null);
    }

    /// Nobody counts the minutes of a month, and in "last year in August" the year is none of the
    /// month's.
    private static boolean isCounted(Grain unit) {
        return unit.compareTo(Grain.DAY) >= 0 && unit != Grain.YEAR;
    }
}
