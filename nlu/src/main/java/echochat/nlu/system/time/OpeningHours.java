package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Category;
import echochat.nlu.system.grammar.Grammar;
import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/// Hours that several days share: "Monday to Friday 9 to 18". Each day has its own; what is told is
/// the hours of the next few days.
final class OpeningHours {
    static final Category<When> OPENING = new Category<>("opening", When.class);

    /// From one day of the week to another, or each day.
    private static final Category<When> DAY_RANGE = new Category<>("day-range", When.class);
    /// "On weekdays".
    private static final Category<When> WORKDAYS = new Category<>("workdays", When.class);

    private OpeningHours() {}

    static void addTo(Grammar grammar) {
        grammar.addRules(
                WORKDAYS, (_, _) -> days(Calendar.weekdays(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)));
        grammar.addRules(DAY_RANGE, OpeningHours::range);
        grammar.addRules(OPENING, (_, parts) -> opening(parts));
    }

    private static When range(Key key, Parts parts) {
        return switch (key.name()) {
            case "workdays" -> parts.get(WORKDAYS);
            case "daily" -> days(Calendar.every(Grain.DAY));
            case "days" -> {
                var ends = parts.all(Said.Weekday.class);
                yield days(
                        Calendar.weekdays(
                                DayOfWeek.of(ends.getFirst().number()),
                                DayOfWeek.of(ends.getLast().number())));
            }
            default -> throw new IllegalStateException("No such days: " + key);
        };
    }

    private static When days(Series series) {
        return When.of(series, Field.DAY, Field.WEEKDAY);
    }

    /// The hours stand in a span of their own, or as two bare numbers.
    private static @Nullable When opening(Parts parts) {
        var whens = parts.all(When.class);
        var hours = whens.size() == 2 ? whens.getLast() : ClockRules.clocks(parts);
        return hours == null ? null : whens.getFirst().and(hours).orElse(null);
    }
}
