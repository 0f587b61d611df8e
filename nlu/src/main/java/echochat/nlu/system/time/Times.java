package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.value.Grain;
import echochat.nlu.system.value.SystemValue.Duration;
import java.util.ArrayList;
import java.util.List;
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
        Zones.addTo(grammar);
        grammar.addRules(SHIFT, Times::shift);
        grammar.addRules(RELATIVE, Times::relative);
        grammar.addRules(JOIN, (key, _) -> key);
        grammar.add(PIECE, Times::pieces);
        grammar.add(TIME, Times::composed);
        OpeningHours.addTo(grammar);
        Intervals.addTo(grammar);
        grammar.add(
                SPOKEN,
                (chart, from) -> {
                    var all = chart.either(TIME, RELATIVE, from);
                    all.addAll(chart.at(OpeningHours.OPENING, from)); // before Monday to "Friday 9"
                    all.addAll(chart.at(Intervals.INTERVAL, from));
                    all.addAll(LoneDates.at(chart, from));
                    return all.stream().map(match -> match.<SpokenTime>map(when -> when)).toList();
                });
    }

    private static @Nullable When relative(Key key, Parts parts) {
        return switch (key.name()) {
            case "business-after" -> business(parts, 1);
            case "business-before" -> business(parts, -1);
            case "week-of" -> DateRules.together(parts).map(Periods::weekOf).orElse(null);
            case "day-end" -> DateRules.together(parts).map(Periods::endOf).orElse(null);
            case "next-day" -> new Shift(Grain.DAY, 1).after(parts.get(TIME));
            case "previous-day" -> new Shift(Grain.DAY, -1).after(parts.get(TIME));
            default -> shifted(key, parts);
        };
    }

    private static @Nullable When business(Parts parts, int direction) {
        var other = parts.all(When.class).getLast();
        var day = BusinessDays.from(other.series(), parts, direction);
        return day == null ? null : When.day(day);
    }

    /// "Friday in a week" counts in weeks only: "Friday in two hours" says nothing.
    private static @Nullable When shifted(Key key, Parts parts) {
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
        for (var said : chart.at(ClockRules.CLOCK, from)) {
            var clock = said.map(one -> When.of(TimeOfDay.of(one), When.Field.CLOCK));
            all.add(clock);
            all.addAll(Zones.behind(chart, clock));
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
}
