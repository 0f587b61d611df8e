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
    /// "Next month", "this year": what other dates may lie in.
    static final Category<When> PERIOD = new Category<>("period", When.class);

    /// In digits only.
    private static final Category<When> NUMERIC = new Category<>("numeric", When.class);
    /// Units that have a this one and a next one.
    private static final Category<Grain> CYCLE = new Category<>("cycle", Grain.class);

    /// A unit that runs, as other dates lie in it: the last day of the month.
    private static final Category<When> RUNNING = new Category<>("running", When.class);
    /// The beginning, the middle or the end of what follows.
    private static final Category<Edge.Part> EDGE = new Category<>("edge", Edge.Part.class);

    private static final Category<When> DAY_AND_MONTH = new Category<>("day-and-month", When.class);
    private static final Category<When> WEEKDAY_PART = new Category<>("weekday-part", When.class);

    private DateRules() {}

    static void addTo(Grammar grammar, boolean isMonthFirst) {
        grammar.addRules(PERIOD, (key, parts) -> period(parts.get(CYCLE), key.number(0)));
        grammar.addRules(RUNNING, (_, parts) -> period(parts.get(CYCLE), 0));
        grammar.addRules(CYCLE, (key, _) -> Grain.of(key.name()));
        grammar.addRules(EDGE, (key, _) -> Edge.Part.of(key.name()));
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
                    all.addAll(chart.at(PERIOD, from));
                    return all;
                });
    }

    private static @Nullable When date(Key key, Parts parts) {
        return switch (key.name()) {
            case "now" -> When.point(now());
            case "day" -> When.day(unit(Grain.DAY, key.number(0)));
            case "date" -> together(parts).orElse(null);
            case "weekday" -> together(parts).map(When::skippingNow).orElse(null);
            case "chosen" -> chosen(parts, key.number(0));
            case "weekend" -> weekend(key);
            case "many" -> many(parts, key.number(0));
            case "nth" -> nth(key, parts);
            case "quarter" -> quarter(key, parts);
            case "part" -> part(key, parts).orElse(null);
            case "fixed" -> fixed(key).orElse(null);
            case "edge" -> edge(parts.get(EDGE), parts);
            case "edge-of" -> edgeOf(key);
            case "part-of" -> parts.get(CalendarWords.PART).when();
            case "clock-in" -> clockIn(key, parts).orElse(null);
            default -> throw new IllegalStateException("No such date: " + key);
        };
    }

    private static Series now() {
        return new Anchored(reference -> Span.of(Grain.SECOND.floor(reference), Grain.SECOND));
    }

    /// The unit that the reference lies in, or so many before or after it.
    private static Series unit(Grain unit, int offset) {
        return new Anchored(reference -> Span.of(unit.add(unit.floor(reference), offset), unit));
    }

    static @Nullable When period(Grain unit, int offset) {
        var series = unit(unit, offset);
        return switch (unit) {
            case YEAR -> When.of(series, Field.YEAR);
            case QUARTER -> When.of(series, Field.YEAR, Field.QUARTER);
            case MONTH -> When.of(series, Field.YEAR, Field.QUARTER, Field.MONTH);
            case WEEK -> When.of(series, Field.YEAR, Field.QUARTER, Field.MONTH, Field.WEEK);
            case DAY -> When.day(series);
            case HOUR, MINUTE, SECOND -> When.point(series);
        };
    }

    /// All that is said, at once: the weekday, the day, the month, the year.
    static Optional<When> together(Parts parts) {
        var saids = parts.all(Said.class);
        if (!Said.isInCalendar(saids)) {
            return Optional.of(When.never());
        }
        var whens = new ArrayList<When>();
        saids.forEach(said -> whens.add(said.when()));
        whens.addAll(parts.all(When.class));
        return all(whens);
    }

    private static Optional<When> all(List<When> whens) {
        var all = Optional.of(whens.getFirst());
        for (var when : whens.subList(1, whens.size())) {
            all = all.flatMap(when::and);
        }
        return all;
    }

    private static When chosen(Parts parts, int which) {
        var said = parts.all(Said.class).getFirst();
        var series = new Chosen(said.when().series(), which);
        return said instanceof Said.Month
                ? When.of(series, Field.YEAR, Field.QUARTER, Field.MONTH)
                : When.day(series);
    }

    /// A day that is the same in each year: Christmas.
    private static Optional<When> fixed(Key key) {
        return new Said.Month(key.number(0)).when().and(new Said.Day(key.number(1)).when());
    }

    private static @Nullable When edge(Edge.Part part, Parts parts) {
        var cycles = parts.all(Grain.class);
        var outer =
                cycles.isEmpty()
                        ? together(parts)
                        : Optional.ofNullable(period(cycles.getFirst(), 0));
        return outer.map(whole -> When.day(new Edge(whole.series(), part))).orElse(null);
    }

    /// In one word: Monatsende.
    private static When edgeOf(Key key) {
        var part = Edge.Part.of(key.arguments().getFirst());
        var whole = unit(Grain.of(key.arguments().getLast()), 0);
        return When.day(new Edge(whole, part));
    }

    private static When weekend(Key key) {
        var weekends = Calendar.weekend();
        return key.arguments().isEmpty()
                ? When.of(weekends, Field.WEEK, Field.DAY, Field.WEEKDAY)
                : When.day(new Chosen(weekends, key.number(0)));
    }

    /// The next or the last few units, without the one that runs.
    private static @Nullable When many(Parts parts, int direction) {
        double counted = parts.all(Number.class).getFirst().doubleValue();
        var unit = parts.get(Durations.UNIT);
        if (counted < 1 || counted > 10_000 || counted != Math.rint(counted)) {
            return null;
        }
        var count = (long) counted;
        return When.point(
                new Anchored(
                        reference -> {
                            var now = unit.floor(reference);
                            var start = unit.add(now, direction > 0 ? 1 : -count);
                            return new Span(start, unit, unit.add(start, count));
                        }));
    }

    private static @Nullable When nth(Key key, Parts parts) {
        var units = parts.all(Grain.class);
        var saids = parts.all(Said.class);
        var inner =
                units.isEmpty()
                        ? saids.getFirst().when().series()
                        : Calendar.every(units.getFirst());
        var outers = new ArrayList<When>();
        saids.stream().skip(units.isEmpty() ? 1 : 0).forEach(said -> outers.add(said.when()));
        outers.addAll(parts.all(When.class));
        var place = key.arguments().isEmpty() ? parts.get(Long.class, 0) : key.number(0);
        var isTooFine = !units.isEmpty() && units.getFirst().compareTo(Grain.DAY) < 0;
        if (isTooFine || place > 366) {
            return null;
        }
        return all(outers)
                .map(outer -> When.day(new NthIn(inner, outer.series(), (int) place)))
                .orElse(null);
    }

    private static @Nullable When quarter(Key key, Parts parts) {
        long place = key.arguments().isEmpty() ? parts.get(Long.class, 0) : key.number(0);
        if (place < 1 || place > 4) {
            return null;
        }
        var quarter = When.of(Calendar.quarter((int) place), Field.QUARTER, Field.MONTH);
        var years = parts.all(Said.Year.class);
        return years.isEmpty() ? quarter : quarter.and(years.getFirst().when()).orElse(null);
    }

    /// A part of a day that is so many days away: tonight, last night.
    private static Optional<When> part(Key key, Parts parts) {
        return When.day(unit(Grain.DAY, key.number(0))).and(partOfDay(key, 1, parts).when());
    }

    /// "8 in the evening": an hour that is no time without the part of the day.
    private static Optional<When> clockIn(Key key, Parts parts) {
        var clock = Clock.of(parts.get(CalendarWords.HOUR));
        var minutes = parts.all(Said.Minute.class);
        var exact = minutes.isEmpty() ? clock : clock.withMinute(minutes.getFirst().number());
        return When.of(Calendar.clock(exact), Field.CLOCK).and(partOfDay(key, 0, parts).when());
    }

    /// As the key says, from an argument on, or else as the words do.
    private static Said.Part partOfDay(Key key, int argument, Parts parts) {
        return key.arguments().size() > argument
                ? new Said.Part(key.number(argument), key.number(argument + 1))
                : parts.get(CalendarWords.PART);
    }
}
