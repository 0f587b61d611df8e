package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.time.When.Side;
import echochat.nlu.system.value.Grain;
import echochat.nlu.system.value.SystemValue.Duration;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The room of time: dates, times of day, both together, and intervals between them.
public final class Times {
    /// Any phrase about time.
    public static final Category<SpokenTime> SPOKEN =
            new Category<>("spoken time", SpokenTime.class);

    private static final Category<When> TIME = new Category<>("time", When.class);
    private static final Category<When> PIECE = new Category<>("piece", When.class);
    private static final Category<Shift> SHIFT = new Category<>("shift", Shift.class);
    private static final Category<When> RELATIVE = new Category<>("relative", When.class);
    private static final Category<Key> JOIN = new Category<>("join", Key.class);
    /// Weekday, date, part of the day, clock.
    private static final int MOST_PIECES = 4;
    private static final int MOST_READINGS = 32;

    private Times() {}

    public static void addTo(Grammar grammar, boolean isMonthFirst) {
        CalendarWords.addTo(grammar);
        LoneHours.addTo(grammar);
        DateRules.addTo(grammar, isMonthFirst);
        ClockRules.addTo(grammar);
        grammar.addRules(SHIFT, Times::shift);
        grammar.addRules(RELATIVE, Times::relative);
        grammar.addRules(JOIN, (key, _) -> key);
        grammar.add(PIECE, Times::pieces);
        grammar.add(TIME, Times::composed);
        var intervals = RulePhrase.of(grammar.file(), "interval", Times::interval);
        grammar.add(
                SPOKEN,
                (chart, from) -> {
                    var all = chart.either(TIME, RELATIVE, from);
                    all.addAll(intervals.at(chart, from));
                    return all.stream().map(match -> match.<SpokenTime>map(when -> when)).toList();
                });
    }

    /// "Friday in a week" counts in weeks only: "Friday in two hours" says nothing.
    private static @Nullable When relative(Key key, Parts parts) {
        var isInWeeks = parts.get(Duration.class, 0).seconds() % Grain.WEEK.seconds() == 0;
        return key.name().equals("later") && !isInWeeks
                ? null
                : shift(key, parts).after(parts.get(TIME));
    }

    private static Shift shift(Key key, Parts parts) {
        var duration = parts.get(Duration.class, 0);
        var isBack = key.name().equals("ago") || key.name().equals("before");
        return new Shift(duration.unit(), isBack ? -duration.count() : duration.count());
    }

    /// One piece, or several that say different things.
    private static List<Match<When>> composed(Chart chart, int from) {
        var all = new ArrayList<Match<When>>();
        var longest = chart.at(PIECE, from);
        for (int count = 1; count <= MOST_PIECES && !longest.isEmpty(); count++) {
            all.addAll(longest);
            longest =
                    longest.stream()
                            .flatMap(one -> longer(chart, one).stream())
                            .limit(MOST_READINGS)
                            .toList();
        }
        return all;
    }

    private static List<Match<When>> pieces(Chart chart, int from) {
        var all = new ArrayList<>(chart.at(DateRules.DATE, from));
        for (var clock : chart.at(ClockRules.CLOCK, from)) {
            all.add(clock.map(said -> When.of(Calendar.clock(said), When.Field.CLOCK)));
        }
        all.addAll(chart.at(ClockRules.SPAN, from)); // "at ten to five" is a time of day first
        for (var part : chart.at(CalendarWords.PART, from)) {
            all.add(part.map(Said::when));
        }
        for (var shift : chart.at(SHIFT, from)) {
            all.add(shift.map(Shift::fromNow));
            if (shift.value().isDays()) {
                all.add(new Match<>(shift.value().dayFromNow(), shift.end(), true));
            }
        }
        return all;
    }

    private static List<Match<When>> longer(Chart chart, Match<When> beginning) {
        var all = new ArrayList<Match<When>>();
        for (var place : chart.after(beginning.end(), JOIN)) {
            for (var next : chart.at(PIECE, place)) {
                beginning
                        .value()
                        .and(next.value())
                        .ifPresent(
                                both ->
                                        all.add(
                                                new Match<>(
                                                        both,
                                                        next.end(),
                                                        beginning.isWeak() && next.isWeak())));
            }
        }
        return all;
    }

    private static @Nullable When interval(Key key, Parts parts) {
        var whens = parts.all(When.class);
        return switch (key.name()) {
            case "between" ->
                    When.point(
                            new Between(
                                    whens.getFirst().series(), whens.getLast().series(), false));
            case "after" -> joined(heard(parts), Side.AFTER);
            case "before" -> joined(heard(parts), Side.BEFORE);
            case "from" -> joined(heard(parts), Side.FROM);
            case "since" -> since(parts).open(Side.AFTER);
            case "clocks" -> clocks(whens.getFirst(), parts);
            case "with-clock" -> withClock(whens.getFirst(), parts.get(Clock.Hour.class, 0));
            case "by" -> When.point(fromNow(whens.getFirst().series()));
            case "within" -> {
                var duration = parts.get(Duration.class, 0);
                var end = new Shift(duration.unit(), duration.count()).fromNow();
                yield When.point(fromNow(end.series()));
            }
            default -> throw new IllegalStateException("No such interval: " + key);
        };
    }

    private static @Nullable When clocks(When day, Parts parts) {
        var clocks = ClockRules.clocks(parts);
        return clocks == null ? null : day.and(clocks).orElse(null);
    }

    private static @Nullable When withClock(When day, Clock.Hour hour) {
        return day.and(When.of(Calendar.clock(Clock.of(hour)), When.Field.CLOCK)).orElse(null);
    }

    /// The times that are said, with the hour if one is said alone: "after 5".
    private static List<When> heard(Parts parts) {
        var whens = new ArrayList<>(parts.all(When.class));
        for (var hour : parts.all(Clock.Hour.class)) {
            whens.add(When.of(Calendar.clock(Clock.of(hour)), When.Field.CLOCK));
        }
        return whens;
    }

    private static @Nullable When joined(List<When> whens, Side side) {
        var all = Optional.of(whens.getFirst());
        for (var when : whens.subList(1, whens.size())) {
            all = all.flatMap(when::and);
        }
        return all.map(when -> when.open(side)).orElse(null);
    }

    private static When since(Parts parts) {
        var whens = parts.all(When.class);
        var when = whens.isEmpty() ? parts.get(CalendarWords.YEAR).when() : whens.getFirst();
        return When.point(new Since(when.series()));
    }

    private static Series fromNow(Series end) {
        return new Anchored(
                reference -> {
                    var now = Grain.SECOND.floor(reference);
                    var until = end.ahead(reference, reference).findFirst();
                    return new Span(
                            now,
                            Grain.SECOND,
                            until.map(span -> span.deadline(end))
                                    .orElseThrow(
                                            () -> new DateTimeException("There is no such time.")));
                });
    }
}
