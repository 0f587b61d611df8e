package echochat.nlu.system.value;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// How exact a time is, and what durations are counted in; from fine to coarse.
public enum Grain {
    SECOND(1, ChronoUnit.SECONDS, 1),
    MINUTE(60, ChronoUnit.MINUTES, 1),
    HOUR(3600, ChronoUnit.HOURS, 1),
    DAY(86_400, ChronoUnit.DAYS, 1),
    WEEK(7 * 86_400, ChronoUnit.WEEKS, 1),
    MONTH(30 * 86_400, ChronoUnit.MONTHS, 1),
    QUARTER(90 * 86_400, ChronoUnit.MONTHS, 3),
    YEAR(365 * 86_400, ChronoUnit.YEARS, 1);

    private static final int MONTHS_OF_A_QUARTER = 3;

    private final long seconds;
    private final ChronoUnit unit;
    private final int units;

    Grain(long seconds, ChronoUnit unit, int units) {
        this.seconds = seconds;
        this.unit = unit;
        this.units = units;
    }

    /// As in Duckling: a month counts 30 days, a year 365.
    public long seconds() {
        return seconds;
    }

    /// The time so many seconds, minutes … years later, or earlier if there are fewer than 0.
    public ZonedDateTime add(ZonedDateTime time, long count) {
        return time.plus(count * units, unit);
    }

    /// The beginning of the second, minute … year that the time lies in; weeks begin on Monday.
    public ZonedDateTime floor(ZonedDateTime time) {
        var day = time.truncatedTo(ChronoUnit.DAYS);
        return switch (this) {
            case SECOND, MINUTE, HOUR, DAY -> time.truncatedTo(unit);
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER ->
                    day.withDayOfMonth(1)
                            .minusMonths((time.getMonthValue() - 1) % MONTHS_OF_A_QUARTER);
            case YEAR -> day.withDayOfYear(1);
        };
    }

    /// The next finer one that a point so far away is told in: a day for months and weeks.
    public Grain finer() {
        return switch (this) {
            case SECOND, MINUTE -> SECOND;
            case HOUR -> MINUTE;
            case DAY -> HOUR;
            case WEEK, MONTH, QUARTER -> DAY;
            case YEAR -> MONTH;
        };
    }

    /// The finer of the two.
    public static Grain finerOf(Grain one, Grain other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    /// As Duckling writes it: `hour`.
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The grain of a word such as `hour`, in any case.
    ///
    /// @throws IllegalArgumentException if there is none
    public static Grain of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
