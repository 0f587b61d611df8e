package echochat.nlu.system.time;

import echochat.nlu.system.time.When.Field;
import java.util.List;

/// A piece of a date or a time of day, as a number with what it counts.
sealed interface Said {
    /// @param number from 1, Monday
    record Weekday(int number) implements Said {}

    record Month(int number) implements Said {}

    /// Of a month.
    record Day(int number) implements Said {}

    record Year(int number) implements Said {}

    record Minute(int number) implements Said {}

    /// A part of the day, in hours.
    record Part(int from, int to) implements Said {}

    /// As a time of its own.
    default When when() {
        return switch (this) {
            case Weekday(var number) -> When.of(Calendar.weekday(number), Field.WEEKDAY);
            case Month(var number) -> When.of(Calendar.month(number), Field.MONTH);
            case Day(var number) -> When.of(Calendar.dayOfMonth(number), Field.DAY);
            case Year(var number) -> When.of(Calendar.year(number), Field.YEAR);
            case Part(var from, var to) -> When.of(new PartOfDay(from, to), Field.PART);
            case Minute _ -> throw new IllegalStateException("A minute alone is no time.");
        };
    }

    /// Whether no month is said, or it has all the days that are said: there is no 31st of June.
    static boolean isInCalendar(List<Said> saids) {
        var longest = 31;
        var latest = 0;
        for (var said : saids) {
            if (said instanceof Month(var number)) {
                longest = java.time.Month.of(number).maxLength();
            } else if (said instanceof Day(var number)) {
                latest = Math.max(latest, number);
            }
        }
        return latest <= longest;
    }
}
