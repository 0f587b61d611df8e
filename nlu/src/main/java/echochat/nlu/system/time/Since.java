package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// Where "since" begins: the latest that has begun. "Since Monday" is the last Monday.
record Since(Series series) implements FromReference {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        var begun = series.behind(reference, reference).findFirst();
        return begun.isPresent()
                ? begun.stream()
                : series.ahead(reference, reference).limit(1); // counted from now: since yesterday
    }
}
