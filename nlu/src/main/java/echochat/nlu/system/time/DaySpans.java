package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import java.util.Optional;

/// From one day of a month to another: from the 3rd to the 7th, of whatever month.
final class DaySpans {
    private DaySpans() {}

    static Optional<When> of(Key key, Parts parts) {
        if (!Said.isInCalendar(parts.all(Said.class))) {
            return Optional.of(When.never());
        }
        var days = parts.all(Said.Day.class);
        return switch (key.name()) {
            case "days" -> inMonth(parts, !key.arguments().isEmpty());
            case "days-alone" ->
                    days.getFirst().equals(days.getLast())
                            ? Optional.empty()
                            : Optional.of(alone(days.getFirst(), days.getLast()));
            case "days-pair" ->
                    days.getFirst().number() + 1 == days.getLast().number()
                            ? inMonth(parts, false)
                            : Optional.empty();
            case "days-to" ->
                    Optional.of(leadingTo(days.getFirst(), parts.all(When.class).getFirst()));
            default -> throw new IllegalStateException("No such span: " + key);
        };
    }

    private static When alone(Said.Day first, Said.Day last) {
        var series = new Between(first.when().series(), last.when().series(), true);
        return When.of(series, Field.DAY, Field.WEEKDAY);
    }

    private static When leadingTo(Said.Day first, When last) {
        return When.day(new LeadingTo(first.when().series(), last.series()));
    }

    /// @param mayWrap whether the first day may lie in the month before: from the 28th to the
    ///     3rd of December
    private static Optional<When> inMonth(Parts parts, boolean mayWrap) {
        var days = parts.all(Said.Day.class);
        var first = days.getFirst();
        var last = days.getLast();
        if (first.number() < last.number()) {
            return together(parts, alone(first, last));
        }
        return mayWrap && !first.equals(last)
                ? together(parts, last.when()).map(end -> leadingTo(first, end))
                : Optional.empty();
    }

    /// The days with the month and the year that are said.
    private static Optional<When> together(Parts parts, When days) {
        var all = Optional.of(days);
        for (var said : parts.all(Said.class)) {
            if (!(said instanceof Said.Day)) {
                all = all.flatMap(said.when()::and);
            }
        }
        return all;
    }
}
