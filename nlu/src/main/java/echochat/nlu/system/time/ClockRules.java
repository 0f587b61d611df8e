package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.grammar.RulePhrase;
import echochat.nlu.system.time.Clock.Hour;
import echochat.nlu.system.time.When.Field;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the rules for times of day, and for stretches between two of them, say.
final class ClockRules {
    static final Category<Clock> CLOCK = new Category<>("clock", Clock.class);
    /// From one time of day to another, or from one day of a month to another.
    static final Category<When> SPAN = new Category<>("span", When.class);

    private static final int NOON = 12;

    private ClockRules() {}

    static void addTo(Grammar grammar) {
        HoursInDigits.addTo(grammar);
        grammar.addRules(CLOCK, ClockRules::clock);
        var spans = RulePhrase.of(grammar.file(), "span", ClockRules::span);
        grammar.add(
                SPAN,
                (chart, from) -> {
                    var all = new ArrayList<>(spans.at(chart, from));
                    for (var span : List.copyOf(all)) {
                        if (span.value().isTimeOfDay()) {
                            all.addAll(Zones.behind(chart, span));
                        }
                    }
                    return all;
                });
    }

    private static @Nullable Clock clock(Key key, Parts parts) {
        return switch (key.name()) {
            case "is" -> fixed(key);
            case "at" -> said(parts);
            case "am" -> half(said(parts), false);
            case "pm" -> half(said(parts), true);
            case "past" -> said(parts).withMinute(minutes(key, parts));
            case "to" -> {
                var minutes = minutes(key, parts);
                yield minutes == 0 ? null : Clock.of(parts.get(CalendarWords.HOUR)).minus(minutes);
            }
            // "halb vier" with "fünf vor" or "fünf nach" before it
            case "to-half" ->
                    Clock.of(parts.get(CalendarWords.HOUR)).minus(30 + minutes(key, parts));
            case "past-half" ->
                    Clock.of(parts.get(CalendarWords.HOUR)).minus(30 - minutes(key, parts));
            default -> throw new IllegalStateException("No such time of day: " + key);
        };
    }

    /// An hour that a word is enough for, or an hour and minutes.
    private static Clock fixed(Key key) {
        var hour = Clock.of(new Hour(key.number(0), false));
        return key.arguments().size() > 1 ? hour.withMinute(key.number(1)) : hour;
    }

    private static int minutes(Key key, Parts parts) {
        return key.arguments().isEmpty() ? parts.get(Said.Minute.class, 0).number() : key.number(0);
    }

    private static Clock said(Parts parts) {
        var clocks = parts.all(Clock.class);
        var clock = clocks.isEmpty() ? Clock.of(parts.get(CalendarWords.HOUR)) : clocks.getFirst();
        var minutes = parts.all(Said.Minute.class);
        if (!minutes.isEmpty()) {
            clock = clock.withMinute(minutes.getFirst().number());
        }
        return minutes.size() > 1 ? clock.withSecond(minutes.get(1).number()) : clock;
    }

    private static @Nullable Clock half(Clock clock, boolean isAfterNoon) {
        if (clock.hour() > NOON || clock.hour() == 0) {
            return isAfterNoon && clock.hour() > NOON ? clock : null;
        }
        return isAfterNoon ? clock.afterNoon() : clock.beforeNoon();
    }

    private static @Nullable When span(Key key, Parts parts) {
        return switch (key.name()) {
            case "clocks" -> isLateEnough(key, parts) ? clocks(parts) : null;
            default -> DaySpans.of(key, parts).orElse(null);
        };
    }

    /// "De 2 a 3 horas" is a length of time, "de 9 a 18 horas" is not: a key may say
    /// above which hour the last one must be.
    private static boolean isLateEnough(Key key, Parts parts) {
        return key.arguments().isEmpty() || parts.get(Hour.class, 1).value() > key.number(0);
    }

    /// The part of the day, if one is said, tells which half of it both ends lie in.
    static @Nullable When clocks(Parts parts) {
        var ends =
                parts.all(Object.class).stream()
                        .filter(part -> part instanceof Clock || part instanceof Hour)
                        .map(part -> part instanceof Hour hour ? Clock.of(hour) : (Clock) part)
                        .toList();
        var last = ends.getLast();
        var first = ends.getFirst().leadingTo(last);
        if (first.isNoon() && last.hour() == NOON) {
            return null; // "midi à 12h30" says the same time twice
        }
        var series = new Between(TimeOfDay.of(first), TimeOfDay.either(last), true);
        var partsOfDay = parts.all(Said.Part.class);
        return partsOfDay.isEmpty()
                ? When.of(series, Field.CLOCK)
                : When.of(series, Field.CLOCK).and(partsOfDay.getFirst().when()).orElse(null);
    }
}
