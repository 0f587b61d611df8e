package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// A time of day, with or without its day, as the clocks of another zone show it. The day is the
/// one of that name here: at ten in the evening in New York, "tomorrow at 9 UTC" is not the day
/// after. It is told as our clocks show it, to the minute, as in Duckling.
record InZone(Series series, ZoneId zone) implements Series {
    private static final int FARTHEST_DAYS = 1;

    /// What lies in both, of which one may be of another zone.
    static Series intersection(Series outer, Series inner) {
        if (outer instanceof InZone(var series, var zone)) {
            return new InZone(new Intersection(series, inner), zone);
        }
        if (inner instanceof InZone(var series, var zone)) {
            return new InZone(new Intersection(outer, series), zone);
        }
        return new Intersection(outer, inner);
    }

    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return series.ahead(there(from.minusDays(FARTHEST_DAYS)), there(reference))
                .map(span -> here(span, from.getZone()))
                .filter(span -> isAnchored() || span.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return series.behind(there(from.plusDays(FARTHEST_DAYS)), there(reference))
                .map(span -> here(span, from.getZone()))
                .filter(span -> span.start().isBefore(from));
    }

    private ZonedDateTime there(ZonedDateTime time) {
        return time.withZoneSameLocal(zone);
    }

    private static Span here(Span span, ZoneId zone) {
        var start = span.start().withZoneSameInstant(zone);
        return span.until() == null
                ? Span.of(start, Grain.finerOf(span.grain(), Grain.MINUTE))
                : new Span(start, span.grain(), span.until().withZoneSameInstant(zone));
    }

    @Override
    public Series widened() {
        return new InZone(series.widened(), zone);
    }

    @Override
    public boolean isAnchored() {
        return series.isAnchored();
    }
}
