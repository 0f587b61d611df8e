package echochat.nlu.system.time;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.stream.Stream;

/// What there is only once, such as a year.
///
/// @param span in a zone
record Once(Function<ZoneId, Span> span) implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return Stream.of(span.apply(from.getZone())).filter(one -> one.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return Stream.of(span.apply(from.getZone())).filter(one -> one.start().isBefore(from));
    }
}
