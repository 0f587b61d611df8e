package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What comes again in every week, month, year: the Friday of each week, each 31st.
///
/// @param spans what lies in the period that begins there; none in a month without a 31st
record Periodic(Grain period, Function<ZonedDateTime, List<Span>> spans) implements Series {
    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        // one period earlier, for what reaches over its end, such as a night
        var first = period.add(period.floor(from), -1);
        return Stream.iterate(first, start -> period.add(start, 1))
                .flatMap(start -> spans.apply(start).stream())
                .filter(span -> span.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return Stream.iterate(period.floor(from), start -> period.add(start, -1))
                .flatMap(start -> spans.apply(start).reversed().stream())
                .filter(span -> span.start().isBefore(from));
    }
}
