package echochat.formats.example;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Finding;
import echochat.core.problem.Problem;
import echochat.nlu.EntitySpan;
import java.util.Optional;

/// Finds the place in the text that an entity means. Offsets count code points, as in Rasa; where
/// only the other way of counting, in UTF-16 units, fits the value or the text, that one is meant.
final class SpanFinder {
    private final DatasetSink sink;

    SpanFinder(DatasetSink sink) {
        this.sink = sink;
    }

    Optional<EntitySpan> find(String text, RawEntity entity) {
        if (entity.name().isBlank()) {
            tell(entity, Problem.ENTITY_WITHOUT_NAME);
            return Optional.empty();
        }
        if (entity.start() == null || entity.end() == null) {
            return byValue(text, entity);
        }
        var range = Range.of(text, entity.start(), entity.end(), entity.value());
        if (range.isEmpty()) {
            tellOutside(text, entity, entity.start(), entity.end());
            return Optional.empty();
        }
        return Optional.of(span(entity, text, checked(text, range.get(), entity)));
    }

    private Optional<EntitySpan> byValue(String text, RawEntity entity) {
        var value = entity.value();
        var at = value.isEmpty() ? -1 : text.indexOf(value);
        if (at < 0 || text.indexOf(value, at + 1) >= 0) {
            tell(entity, Problem.ENTITY_WITHOUT_PLACE, entity.name(), value);
            return Optional.empty();
        }
        tell(entity, Problem.ENTITY_PLACE_FOUND, entity.name());
        return Optional.of(span(entity, text, new Range(at, at + value.length())));
    }

    private void tellOutside(String text, RawEntity entity, int start, int end) {
        var length = text.codePointCount(0, text.length());
        if (start < 0 || end > length) {
            tell(entity, Problem.ENTITY_OUTSIDE_TEXT, entity.name(), start, end, length);
        } else {
            tell(entity, Problem.ENTITY_EMPTY, entity.name(), end);
        }
    }

    /// Where the value stands elsewhere in the text, the offsets are wrong, not the value.
    private Range checked(String text, Range range, RawEntity entity) {
        var marked = range.in(text);
        var value = entity.value();
        if (value.isEmpty() || marked.equalsIgnoreCase(value)) {
            return range;
        }
        var elsewhere = range.nearest(text, value);
        if (elsewhere.isEmpty()) {
            tell(entity, Problem.ENTITY_VALUE_DIFFERS, entity.name(), marked, value);
            return range;
        }
        var place = elsewhere.get();
        var start = text.codePointCount(0, place.start());
        var end = text.codePointCount(0, place.end());
        tell(entity, Problem.ENTITY_VALUE_ELSEWHERE, entity.name(), marked, value, start, end);
        return place;
    }

    private static EntitySpan span(RawEntity entity, String text, Range range) {
        var value = entity.value().isEmpty() ? range.in(text) : entity.value();
        var name = entity.name().strip();
        return new EntitySpan(
                name, range.start(), range.end(), value, entity.role(), entity.group());
    }

    private void tell(RawEntity entity, Problem problem, Object... words) {
        sink.finding(new Finding(entity.location(), problem.with(words)));
    }
}
