package echochat.nlu.system.time;

import echochat.nlu.system.grammar.Key;
import echochat.nlu.system.grammar.Parts;
import echochat.nlu.system.time.When.Field;
import echochat.nlu.system.value.Grain;
import java.util.Optional;

/// What the rules for parts of the day say.
final class DayParts {
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
        return When.of(TimeOfDay.of(exact), Field.CLOCK).and(said(key, 0, parts).when());
    }

    /// As the key says, from an argument on, or else as the words do.
    private static Said.Part said(Key key, int argument, Parts parts) {
        return key.arguments().size() > argument
                ? new Said.Part(key.number(argument), key.number(argument + 1))
                : parts.get(CalendarWords.PART);
    }
}
