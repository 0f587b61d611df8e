package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.stream.Stream;

/// Another time so many units later: two days after Friday.
///
/// @param count negative for earlier
record Shifted(Series series, Grain unit, long count) implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return series.ahead(from, reference).limit(1).map(this::shift);
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return series.behind(from, reference).limit(1).map(this::shift);
    }

    private Span shift(Span span) {
        return Span.of(unit.add(span.start(), count), Grain.finerOf(span.grain(), unit));
    }

    @Override
    public boolean isAnchored() {
        return true;
    }
}
