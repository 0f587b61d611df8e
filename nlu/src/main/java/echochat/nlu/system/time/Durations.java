package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Chart;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Match;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.value.Grain;
import echochat.nlu.system.value.SystemValue.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The room of lengths of time: "two hours", "half a day", "an hour and 20 minutes".
public final class Durations {
    public static final Category<Duration> DURATION = new Category<>("duration", Duration.class);
    /// What durations are counted in.
    static final Category<Grain> UNIT = new Category<>("unit", Grain.class);

    private static final Category<Duration> SINGLE = new Category<>("one duration", Duration.class);
    private static final Category<Key> JOIN = new Category<>("and", Key.class);
    /// Two thousand years: more is no length of time that anybody plans with.
    private static final double MOST_SECONDS = 2000.0 * 365 * 86_400;

    private Durations() {}

    public static void addTo(Grammar grammar) {
        grammar.addRules(UNIT, (key, _) -> Grain.of(key.name()));
        grammar.addRules(JOIN, (key, _) -> key);
        grammar.add(SINGLE, RulePhrase.of(grammar.file(), "duration", Durations::single));
        grammar.add(DURATION, Durations::sums);
    }

    private static @Nullable Duration single(Key key, Parts parts) {
        return switch (key.name()) {
            case "of" -> of(parts.get(Double.class, 0), parts.get(UNIT));
            case "of-and-half" -> of(parts.get(Double.class, 0) + 0.5, parts.get(UNIT));
            case "one-and-half" -> of(1.5, parts.get(UNIT));
            case "is" -> of(key.number(0), Grain.of(key.arguments().get(1)));
            case "hours" -> {
                var minutes = parts.get(CalendarWords.MM).number();
                yield new Duration(parts.get(Integer.class, 0) * 60L + minutes, Grain.MINUTE);
            }
            default -> throw new IllegalStateException("No such duration: " + key);
        };
    }

    /// In the coarsest unit that counts it whole: half an hour is 30 minutes.
    static @Nullable Duration of(double count, Grain unit) {
        if (count < 0 || count * unit.seconds() > MOST_SECONDS) {
            return null;
        }
        var counted = count;
        var grain = unit;
        while (counted != Math.rint(counted) && grain != Grain.SECOND) {
            var finer = finer(grain);
            counted = counted * parts(grain, finer);
            grain = finer;
        }
        return new Duration(Math.round(counted), grain);
    }

    private static Grain finer(Grain grain) {
        return switch (grain) {
            case YEAR, QUARTER -> Grain.MONTH;
            default -> grain.finer();
        };
    }

    private static double parts(Grain grain, Grain finer) {
        return switch (grain) {
            case YEAR -> 12;
            case QUARTER -> 3;
            default -> (double) grain.seconds() / finer.seconds();
        };
    }

    /// A duration, and with it those of finer units that follow it.
    private static List<Match<Duration>> sums(Chart chart, int from) {
        var all = new ArrayList<Match<Duration>>(chart.at(SINGLE, from));
        var sums = List.copyOf(all);
        while (!sums.isEmpty()) {
            sums = sums.stream().flatMap(sum -> longer(chart, sum).stream()).toList();
            all.addAll(sums);
        }
        return all;
    }

    private static List<Match<Duration>> longer(Chart chart, Match<Duration> sum) {
        var all = new ArrayList<Match<Duration>>();
        for (var place : chart.after(sum.end(), JOIN)) {
            for (var next : chart.at(SINGLE, place)) {
                if (next.value().unit().compareTo(sum.value().unit()) < 0) {
                    all.add(Match.of(add(sum.value(), next.value()), next.end()));
                }
            }
        }
        return all;
    }

    private static Duration add(Duration coarse, Duration fine) {
        return new Duration(in(fine.unit(), coarse).count() + fine.count(), fine.unit());
    }

    /// The same, counted in a unit that is not coarser.
    static Duration in(Grain unit, Duration duration) {
        var count =
                duration.unit() == Grain.YEAR && unit == Grain.MONTH
                        ? duration.count() * 12
                        : duration.seconds() / unit.seconds();
        return new Duration(count, unit);
    }
}
