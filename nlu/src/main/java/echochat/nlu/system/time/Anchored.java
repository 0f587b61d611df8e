package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.function.Function;
import java.util.stream.Stream;

/// One time that is counted from the reference: tomorrow, next week, three days ago.
record Anchored(Function<ZonedDateTime, Span> span) implements FromReference {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return Stream.of(span.apply(reference));
    }
}
