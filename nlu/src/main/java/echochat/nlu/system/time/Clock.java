package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;

/// A time of day.
///
/// @param isAmbiguous whether the hour may be one before or after noon
record Clock(int hour, int minute, int second, Grain grain, boolean isAmbiguous) {
    private static final int NOON = 12;

    static Clock of(Hour hour) {
        return new Clock(hour.value(), 0, 0, Grain.HOUR, hour.isAmbiguous());
    }

    Clock withMinute(int minutes) {
        return new Clock(hour, minutes, 0, Grain.MINUTE, isAmbiguous);
    }

    Clock withSecond(int seconds) {
        return new Clock(hour, minute, seconds, Grain.SECOND, isAmbiguous);
    }

    /// So many minutes before the full hour.
    Clock minus(int minutes) {
        var before = (hour + (isAmbiguous ? NOON : 2 * NOON) - 1) % (isAmbiguous ? NOON : 2 * NOON);
        return new Clock(before, 60 - minutes, 0, Grain.MINUTE, isAmbiguous);
    }

    Clock beforeNoon() {
        return new Clock(hour % NOON, minute, second, grain, false);
    }

    Clock afterNoon() {
        return new Clock(hour % NOON + NOON, minute, second, grain, false);
    }

    /// The half of the day that the end of an interval gives to its beginning: 3 in "3 to 5pm".
    Clock leadingTo(Clock end) {
        if (!isAmbiguous || end.isAmbiguous()) {
            return this;
        }
        var late = afterNoon();
        return late.minuteOfDay() < end.minuteOfDay() ? late : beforeNoon();
    }

    boolean isNoon() {
        return !isAmbiguous && minuteOfDay() == NOON * 60;
    }

    private int minuteOfDay() {
        return hour * 60 + minute;
    }

    Span on(ZonedDateTime day, int hourOfDay) {
        return Span.of(day.withHour(hourOfDay).withMinute(minute).withSecond(second), grain);
    }

    /// An hour as it is said.
    record Hour(int value, boolean isAmbiguous) {}
}
