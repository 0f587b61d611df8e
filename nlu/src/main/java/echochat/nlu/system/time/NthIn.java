package echochat.nlu.system.time;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;

/// The first Monday of March, the last week of a year.
///
/// @param nth from 1; -1 is the last
record NthIn(Series inner, Series outer, int nth) implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return outer.ahead(from, reference)
                .limit(Intersection.MOST_TRIED)
                .flatMap(span -> pick(span, reference))
                .filter(span -> isAnchored() || span.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return outer.behind(from, reference)
                .limit(Intersection.MOST_TRIED)
                .flatMap(span -> pick(span, reference))
                .filter(span -> span.start().isBefore(from));
    }

    private Stream<Span> pick(Span span, ZonedDateTime reference) {
        List<Span> all =
                inner.ahead(span.start(), reference)
                        .takeWhile(one -> one.start().isBefore(span.end()))
                        .filter(one -> one.startsIn(span))
                        .toList();
        var index = nth < 0 ? all.size() + nth : nth - 1;
        return index >= 0 && index < all.size() ? Stream.of(all.get(index)) : Stream.empty();
    }

    @Override
    public boolean isAnchored() {
        return outer.isAnchored();
    }
}
