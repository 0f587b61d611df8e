package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// A time of every day; of every half day if its hour may be before or after noon.
///
/// @param isNoonFirst whether twelve is noon, unless a part of the day tells otherwise, as in
///     "tonight at 12"
record TimeOfDay(Clock clock, boolean isNoonFirst) implements Series {
    private static final int HALF_DAY = 12;

    static Series of(Clock clock) {
        return new TimeOfDay(clock, clock.hour() == HALF_DAY);
    }

    /// The end of a stretch, which is the next twelve o'clock whichever it is.
    static Series either(Clock clock) {
        return new TimeOfDay(clock, false);
    }

    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return daily().ahead(from, reference);
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return daily().behind(from, reference);
    }

    private Series daily() {
        return new Periodic(
                Grain.DAY,
                day ->
                        clock.isAmbiguous() && !isNoonFirst
                                ? List.of(
                                        clock.on(day, clock.hour() % HALF_DAY),
                                        clock.on(day, clock.hour() % HALF_DAY + HALF_DAY))
                                : List.of(clock.on(day, clock.hour())));
    }

    @Override
    public Series widened() {
        return either(clock);
    }
}
