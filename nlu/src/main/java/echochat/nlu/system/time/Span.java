package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import echochat.nlu.system.value.Moment;
import echochat.nlu.system.value.Occurrence;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/// A stretch of the calendar: one whole unit of its grain, or as far as an end that is said.
///
/// @param until exclusive; absent if the grain says it
record Span(ZonedDateTime start, Grain grain, @Nullable ZonedDateTime until) {
    static Span of(ZonedDateTime start, Grain grain) {
        return new Span(start, grain, null);
    }

    ZonedDateTime end() {
        return until == null ? grain.add(start, 1) : until;
    }

    boolean endsAfter(ZonedDateTime time) {
        return end().isAfter(time);
    }

    boolean contains(ZonedDateTime time) {
        return !start.isAfter(time) && endsAfter(time);
    }

    boolean startsIn(Span other) {
        return other.contains(start);
    }

    /// Where what lasts until this one of a series stops.
    ZonedDateTime deadline(Series series) {
        return series.endsWithItsEnd() ? end() : start;
    }

    Occurrence occurrence() {
        var first = new Moment(start, grain);
        return until == null
                ? new Occurrence.Point(first)
                : new Occurrence.Interval(first, new Moment(until, grain));
    }
}
