package echochat.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is known of a model in numbers.
///
/// @param scores of a twin that was trained without the held-out sentences
/// @param inService how the model that was in service did on the same sentences
/// @param seconds that the training took
public record Figures(
        int examples,
        int intents,
        int entities,
        double seconds,
        Scores scores,
        @Nullable Comparison inService) {

    /// Another model on the same sentences.
    public record Comparison(ModelId model, String name, Scores scores) {}

    public Optional<Comparison> comparison() {
        return Optional.ofNullable(inService);
    }
}
