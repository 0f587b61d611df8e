package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// From the latest of one time that lies before another to the end of that: from the 28th to the
/// 3rd of December.
record LeadingTo(Series first, Series last) implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return last.ahead(from, reference)
                .limit(Intersection.MOST_TRIED)
                .flatMap(end -> joined(end, reference));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return last.behind(from, reference)
                .limit(Intersection.MOST_TRIED)
                .flatMap(end -> joined(end, reference))
                .filter(span -> span.start().isBefore(from));
    }

    private Stream<Span> joined(Span end, ZonedDateTime reference) {
        return first.behind(end.start(), reference)
                .limit(1)
                .map(begin -> new Span(begin.start(), finer(begin, end), end.end()));
    }

    private static Grain finer(Span begin, Span end) {
        return Grain.finerOf(begin.grain(), end.grain());
    }

    @Override
    public boolean isAnchored() {
        return last.isAnchored();
    }
}
