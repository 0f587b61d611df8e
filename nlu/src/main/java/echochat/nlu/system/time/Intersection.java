package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// What lies in both: the 18th that is in a July, five o'clock of tomorrow.
///
/// @param outer the one with the longer spans
/// @param inner the one whose spans are meant
record Intersection(Series outer, Series inner) implements Series {
    /// Friday the 29th of February comes again after at most 40 years, but for 2100.
    static final int MOST_TRIED = 48;

    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return outer.ahead(from, reference)
                .limit(MOST_TRIED)
                .flatMap(span -> inside(span, reference))
                .filter(span -> isAnchored() || span.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return outer.behind(from, reference)
                .limit(MOST_TRIED)
                .flatMap(span -> inside(span, reference).toList().reversed().stream())
                .filter(span -> span.start().isBefore(from));
    }

    private Stream<Span> inside(Span span, ZonedDateTime reference) {
        return inner.ahead(span.start(), reference)
                .takeWhile(one -> one.start().isBefore(span.end()))
                .filter(one -> one.startsIn(span));
    }

    @Override
    public Series widened() {
        return new Intersection(outer.widened(), inner.widened());
    }

    @Override
    public boolean isAnchored() {
        return outer.isAnchored() || inner.isAnchored();
    }
}
