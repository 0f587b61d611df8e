package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.util.Optional;

/// What the rules for parts of the day say.
final class DayParts {
    private static final int HALF_AN_HOUR = 30;

    private DayParts() {}

    /// A part of a day that is so many days away: tonight, last night.
    static Optional<When> of(Key key, Parts parts) {
        return When.day(Periods.unit(Grain.DAY, key.number(0))).and(said(key, 1, parts).when());
    }

    /// "8 in the evening": an hour that is no time without the part of the day.
    static Optional<When> clockIn(Key key, Parts parts) {
        var clock = Clock.of(parts.get(CalendarWords.HOUR));
        var minutes = parts.all(Said.Minute.class);
        var exact = minutes.isEmpty() ? clock : clock.withMinute(minutes.getFirst().number());
        return timeOfDay(exact).and(said(key, 0, parts).when());
    }

    /// "Huit heures et demie du soir", which without the part of the day is as well a length of
    /// time.
    static Optional<When> halfIn(Key key, Parts parts) {
        var half = Clock.of(parts.get(CalendarWords.HOUR)).withMinute(HALF_AN_HOUR);
        return timeOfDay(half).and(said(key, 0, parts).when());
    }

    /// "25th at 5": a place in a row that only the time of day makes a day of.
    static Optional<When> dayIn(Parts parts) {
        var day = parts.get(CalendarWords.NTH).when();
        var hours = parts.all(Clock.Hour.class);
        if (!hours.isEmpty()) {
            return day.and(timeOfDay(Clock.of(hours.getFirst())));
        }
        var clocks = parts.all(Clock.class);
        return day.and(
                clocks.isEmpty()
                        ? parts.get(CalendarWords.PART).when()
                        : timeOfDay(clocks.getFirst()));
    }

    private static When timeOfDay(Clock clock) {
        return When.of(TimeOfDay.of(clock), Field.CLOCK);
    }

    /// As the key says, from an argument on, or else as the words do.
    private static Said.Part said(Key key, int argument, Parts parts) {
        return key.arguments().size() > argument
                ? new Said.Part(key.number(argument), key.number(argument + 1))
                : parts.get(CalendarWords.PART);
    }
}
