package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// Some hours of each day: morning, evening.
///
/// @param from hour of the day; below 0 on the day before
/// @param to hour at which the part ends; above 24 on the next day
record PartOfDay(int from, int to) implements Series {
    private static final int NOON = 12;
    private static final int EVENING = 18;
    private static final int FULL_DAY = 24;

    @Override
    public Stream<Span> ahead(ZonedDateTime time, ZonedDateTime reference) {
        return daily().ahead(time, reference);
    }

    @Override
    public Stream<Span> behind(ZonedDateTime time, ZonedDateTime reference) {
        return daily().behind(time, reference);
    }

    private Series daily() {
        return new Periodic(
                Grain.DAY, day -> List.of(new Span(hour(day, from), Grain.HOUR, hour(day, to))));
    }

    private static ZonedDateTime hour(ZonedDateTime day, int hour) {
        return day.plusDays(Math.floorDiv(hour, FULL_DAY)).withHour(Math.floorMod(hour, FULL_DAY));
    }

    /// As far as people stretch it: a morning from midnight on, an evening from four o'clock until
    /// four, a night from eight o'clock until six.
    @Override
    public Series widened() {
        if (from >= EVENING) {
            return new PartOfDay(16, FULL_DAY + 4);
        }
        if (from >= NOON) {
            return new PartOfDay(NOON - 1, to + 1);
        }
        return from > 0 ? new PartOfDay(0, Math.max(to, NOON)) : new PartOfDay(-4, Math.max(to, 6));
    }
}
