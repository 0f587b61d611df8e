package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// What is said like a date but stands in no calendar, such as the 31st of June. It is a phrase
/// about time all the same, so that no part of it is taken for another.
record Never() implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return Stream.empty();
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return Stream.empty();
    }
}
