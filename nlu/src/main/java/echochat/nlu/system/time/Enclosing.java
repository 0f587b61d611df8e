package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// The whole unit that another time lies in: the week of the 14th of December.
record Enclosing(Series series, Grain unit) implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return series.ahead(unit.floor(from), reference)
                .map(this::whole)
                .filter(span -> isAnchored() || span.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return series.behind(from, reference).map(this::whole);
    }

    private Span whole(Span span) {
        return Span.of(unit.floor(span.start()), unit);
    }

    @Override
    public boolean isAnchored() {
        return series.isAnchored();
    }
}
