package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import org.jspecify.annotations.Nullable;

/// What the rules for weeks, months, quarters and years say.
final class Periods {
    /// "Next month", "this year": what other dates may lie in.
    static final Category<When> PERIOD = new Category<>("period", When.class);

    /// Units that have a this one and a next one.
    private static final Category<Grain> CYCLE = new Category<>("cycle", Grain.class);
    /// A unit that runs, as other dates lie in it: the last day of the month.
    private static final Category<When> RUNNING = new Category<>("running", When.class);
    /// The beginning, the middle or the end of what follows.
    private static final Category<Edge.Part> EDGE = new Category<>("edge", Edge.Part.class);

    private static final int MOST_UNITS = 10_000;

    private Periods() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(PERIOD, (key, parts) -> of(parts.get(CYCLE), key.number(0)));
        grammar.addRules(RUNNING, (_, parts) -> of(parts.get(CYCLE), 0));
        grammar.addRules(CYCLE, (key, _) -> Grain.of(key.name()));
        grammar.addRules(EDGE, (key, _) -> Edge.Part.of(key.name()));
    }

    /// The unit that the reference lies in, or so many before or after it.
    static Series unit(Grain unit, int offset) {
        return new Anchored(reference -> Span.of(unit.add(unit.floor(reference), offset), unit));
    }

    private static When of(Grain unit, int offset) {
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

    static @Nullable When edge(Parts parts) {
        var cycles = parts.all(Grain.class);
        var whole =
                cycles.isEmpty()
                        ? DateRules.together(parts).orElse(null)
                        : of(cycles.getFirst(), 0);
        return whole == null ? null : When.day(new Edge(whole.series(), parts.get(EDGE)));
    }

    /// In one word: Monatsende.
    static When edgeOf(Key key) {
        var part = Edge.Part.of(key.arguments().getFirst());
        var whole = unit(Grain.of(key.arguments().getLast()), 0);
        return When.day(new Edge(whole, part));
    }

    /// "End of day Friday"
    static @Nullable When endOf(When day) {
        return day.isDay() ? When.day(new Edge(day.series(), Edge.Part.END)) : null;
    }

    static When weekend(Key key) {
        var weekends = Calendar.weekend();
        return key.arguments().isEmpty()
                ? When.of(weekends, Field.WEEK, Field.DAY, Field.WEEKDAY)
                : When.day(new Chosen(weekends, key.number(0)));
    }

    /// "The week of the 14th": weeks of days only.
    static @Nullable When weekOf(When day) {
        return day.isDay()
                ? When.of(
                        new Enclosing(day.series(), Grain.WEEK),
                        Field.YEAR,
                        Field.QUARTER,
                        Field.MONTH,
                        Field.WEEK)
                : null;
    }

    /// The next or the last few units, without the one that runs.
    static @Nullable When many(Parts parts, int direction) {
        double counted = parts.all(Number.class).getFirst().doubleValue();
        var unit = parts.get(Durations.UNIT);
        if (counted < 1 || counted > MOST_UNITS || counted != Math.rint(counted)) {
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

    static @Nullable When quarter(Key key, Parts parts) {
        long place = key.arguments().isEmpty() ? parts.get(Long.class, 0) : key.number(0);
        if (place < 1 || place > 4) {
            return null;
        }
        var quarter = When.of(Calendar.quarter((int) place), Field.QUARTER, Field.MONTH);
        var years = parts.all(Said.Year.class);
        return years.isEmpty() ? quarter : quarter.and(years.getFirst().when()).orElse(null);
    }
}
