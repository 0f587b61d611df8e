package echochat.nlu.evaluate;

import echochat.nlu.EntitySpan;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names of spans in reports, and which span is meant where several touch.
final class SpanLabels {
    private SpanLabels() {}

    /// Entity, group and role with dots between them, as Rasa writes it: `city.from`.
    static String of(EntitySpan span) {
        return Stream.of(span.entity(), span.group(), span.role())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    /// The span that shares most characters with a piece of the text; of several the first; null if
    /// none shares any.
    static @Nullable EntitySpan mostOverlapping(Collection<EntitySpan> spans, int start, int end) {
        return spans.stream()
                .filter(span -> shared(span, start, end) > 0)
                .max(
                        Comparator.<EntitySpan>comparingInt(span -> shared(span, start, end))
                                .thenComparing(EntitySpan::start, Comparator.reverseOrder())
                                .thenComparing(SpanLabels::of))
                .orElse(null);
    }

    private static int shared(EntitySpan span, int start, int end) {
        return Math.min(span.end(), end) - Math.max(span.start(), start);
    }
}
