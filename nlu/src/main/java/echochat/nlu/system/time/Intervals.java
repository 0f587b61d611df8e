package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.time.When.Side;
import echochat.nlu.system.value.Grain;
import echochat.nlu.system.value.SystemValue.Duration;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the rules for stretches between two times, and for those with an open end, say.
final class Intervals {
    static final Category<When> INTERVAL = new Category<>("interval", When.class);

    private Intervals() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(INTERVAL, Intervals::interval);
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
            case "since" ->
                    When.point(new Since(heard(parts).getFirst().series())).open(Side.AFTER);
            case "clocks" -> clocks(whens.getFirst(), parts);
            case "with-clock" -> withClock(whens.getFirst(), parts.get(Clock.Hour.class, 0));
            case "by" -> When.point(fromNow(heard(parts).getFirst().series()));
            case "within" -> {
                var duration = parts.get(Duration.class, 0);
                var end = new Shift(duration.unit(), duration.count()).fromNow();
                yield When.point(fromNow(end.series()));
            }
            case "within-business" -> {
                var end = BusinessDays.fromToday(parts, 1);
                yield end == null ? null : When.point(fromNow(end));
            }
            default -> throw new IllegalStateException("No such interval: " + key);
        };
    }

    private static @Nullable When clocks(When day, Parts parts) {
        var clocks = ClockRules.clocks(parts);
        return clocks == null ? null : day.and(clocks).orElse(null);
    }

    private static @Nullable When withClock(When day, Clock.Hour hour) {
        return day.and(When.of(TimeOfDay.of(Clock.of(hour)), When.Field.CLOCK)).orElse(null);
    }

    /// All times that are said; an hour, a day of the month or a year may stand alone: "after 5",
    /// "by the 15th", "since 2020".
    private static List<When> heard(Parts parts) {
        var whens = new ArrayList<When>();
        for (var part : parts.all(Object.class)) {
            switch (part) {
                case When when -> whens.add(when);
                case Said said -> whens.add(said.when());
                case Clock.Hour hour ->
                        whens.add(When.of(TimeOfDay.of(Clock.of(hour)), Field.CLOCK));
                default -> {} // a length of time
            }
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
