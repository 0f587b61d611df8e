package echochat.nlu;

import java.util.ArrayList;
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

    /// A sentence in which no entity is named, unless spans say so.
    ///
    /// @throws IllegalArgumentException if an entity is empty or does not lie in the text
    public static TrainingExample of(String text, String intent, EntitySpan... entities) {
        return new TrainingExample(text, intent, List.of(entities));
    }

    /// The same sentence with one more entity: the piece of it that is written so. If there are
    /// several, it is the first one behind the entities that the sentence has already.
    ///
    /// @throws IllegalArgumentException if there is no such piece
    public TrainingExample with(String entity, String piece) {
        var behind = entities.stream().mapToInt(EntitySpan::end).max().orElse(0);
        var start = text.indexOf(piece, behind);
        if (start < 0) {
            throw new IllegalArgumentException(
                    "There is no \"%s\" from character %d on in \"%s\"."
                            .formatted(piece, behind, text));
        }
        var more = new ArrayList<>(entities);
        more.add(EntitySpan.of(entity, start, start + piece.length(), piece));
        return new TrainingExample(text, intent, more);
    }
}
