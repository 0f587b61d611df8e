package echochat.nlu;

import java.util.List;
import java.util.Objects;

/// A sentence with what it means: the unit of learning.
///
/// @param text any text, also an empty one
/// @param intent any name; one with a slash, such as `faq/hours`, is a key of a retrieval intent
/// @param entities each within the text; of two that overlap the first is learned
public record TrainingExample(String text, String intent, List<EntitySpan> entities) {
    /// @throws IllegalArgumentException if an entity is empty or does not lie in the text
    /// @throws NullPointerException if something is missing, by its name
    public TrainingExample {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(intent, "intent");
        Objects.requireNonNull(entities, "entities");
        entities = List.copyOf(entities);
        for (var span : entities) {
            if (span.start() < 0 || span.start() >= span.end() || span.end() > text.length()) {
                throw new IllegalArgumentException(
                        "The entity \"%s\" lies from %d to %d, not within the %d characters of \"%s\"."
                                .formatted(
                                        span.entity(),
                                        span.start(),
                                        span.end(),
                                        text.length(),
                                        text));
            }
        }
    }
}
