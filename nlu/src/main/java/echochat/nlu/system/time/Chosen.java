package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// One of a series, counted from the reference: 0 is this one (it may run already), 1 the next that
/// has not begun, 2 the one after, -1 the last one that is over.
record Chosen(Series series, int which) implements FromReference {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        if (which < 0) {
            return series.behind(reference, reference)
                    .filter(span -> !span.endsAfter(reference))
                    .skip(-which - 1L)
                    .limit(1);
        }
        return series.ahead(reference, reference)
                .filter(span -> which == 0 || !span.contains(reference))
                .skip(Math.max(which - 1, 0))
                .limit(1);
    }
}
