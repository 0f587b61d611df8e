package echochat.nlu.system.time;

import echochat.nlu.system.value.Grain;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The beginning, the middle or the end of a longer time, as far as Duckling has it reach: the end
/// of a month is what comes after its 20th, that of a year its last four months.
record Edge(Series outer, Part part) implements Series {
    /// Which part of the longer time is meant.
    enum Part {
        START,
        MIDDLE,
        END;

        static Part of(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }
    }

    /// Units of a grain after which the middle and the end of a longer one begin.
    private record Cut(Grain grain, int middle, int end) {
        static Optional<Cut> of(Grain longer) {
            return switch (longer) {
                case YEAR -> Optional.of(new Cut(Grain.MONTH, 3, 8));
                case QUARTER -> Optional.of(new Cut(Grain.MONTH, 1, 2));
                case MONTH -> Optional.of(new Cut(Grain.DAY, 10, 20));
                case WEEK -> Optional.of(new Cut(Grain.DAY, 2, 4));
                case DAY -> Optional.of(new Cut(Grain.HOUR, 9, 17));
                case HOUR, MINUTE, SECOND -> Optional.empty();
            };
        }
    }

    @Override
    public Stream<Span> ahead(ZonedDateTime from, ZonedDateTime reference) {
        return outer.ahead(from, reference)
                .limit(Intersection.MOST_TRIED)
                .flatMap(this::part)
                .filter(span -> isAnchored() || span.endsAfter(from));
    }

    @Override
    public Stream<Span> behind(ZonedDateTime from, ZonedDateTime reference) {
        return outer.behind(from, reference)
                .limit(Intersection.MOST_TRIED)
                .flatMap(this::part)
                .filter(span -> span.start().isBefore(from));
    }

    private Stream<Span> part(Span whole) {
        return Cut.of(whole.grain()).map(cut -> part(whole, cut)).stream();
    }

    private Span part(Span whole, Cut cut) {
        var grain = cut.grain();
        var middle = grain.add(whole.start(), cut.middle());
        var end = grain.add(whole.start(), cut.end());
        return switch (part) {
            case START -> new Span(whole.start(), grain, middle);
            case MIDDLE -> new Span(middle, grain, end);
            case END -> new Span(end, grain, whole.end());
        };
    }

    @Override
    public boolean isAnchored() {
        return outer.isAnchored();
    }

    @Override
    public boolean endsWithItsEnd() {
        return part == Part.END;
    }
}
