package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// From the beginning of one time to the end of the first other that follows.
///
/// @param mayRun whether one that runs already is meant, as "from 9 to 5" is at ten
record Between(Series first, Series last, boolean mayRun) implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        var next =
                first.ahead(from, reference)
                        .limit(Intersection.MOST_TRIED)
                        .flatMap(begin -> joined(begin, reference));
        return mayRun ? Stream.concat(running(from, reference), next) : next;
    }

    private Stream<Span> running(ZonedDateTime from, ZonedDateTime reference) {
        return first.behind(from, reference)
                .limit(1)
                .filter(begin -> !begin.endsAfter(from))
                .flatMap(begin -> joined(begin, reference))
                .filter(span -> span.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return first.behind(from, reference)
                .limit(Intersection.MOST_TRIED)
                .flatMap(begin -> joined(begin, reference));
    }

    private Stream<Span> joined(Span begin, ZonedDateTime reference) {
        return last.ahead(begin.start(), reference)
                .limit(2)
                .filter(end -> !end.start().isBefore(begin.start()))
                .limit(1)
                .map(end -> join(begin, end));
    }

    private static Span join(Span begin, Span end) {
        return new Span(begin.start(), Grain.finerOf(begin.grain(), end.grain()), end.end());
    }

    @Override
    public Series widened() {
        return new Between(first.widened(), last.widened(), mayRun);
    }

    @Override
    public boolean isAnchored() {
        return first.isAnchored();
    }
}
