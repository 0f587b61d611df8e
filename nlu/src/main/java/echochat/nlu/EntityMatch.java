package echochat.nlu;

import echochat.nlu.system.value.SystemValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An entity found in a message.
///
/// @param extractor which part of the engine found it: `tagger`, `regex`, `lookup` or `system`
/// @param processors what changed the value afterwards, `typos` or `synonyms`
/// @param system what it stands for, if it is a system entity such as a time; then the span's value
///     is the same in one line
public record EntityMatch(
        EntitySpan span,
        double confidence,
        String extractor,
        List<String> processors,
        @Nullable SystemValue system) {

    /// One that is no system entity.
    public EntityMatch(
            EntitySpan span, double confidence, String extractor, List<String> processors) {
        this(span, confidence, extractor, processors, null);
    }

    public EntityMatch {
        processors = List.copyOf(processors);
    }
}
