package echochat.app.command;

import echochat.nlu.EntityMatch;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The parts of Rasa that do what our extractors do; each has reports of its own.
enum RasaExtractor {
    DIET("DIETClassifier"),
    REGEX("RegexEntityExtractor");

    private final String named;

    RasaExtractor(String named) {
        this.named = named;
    }

    /// As the names of its files begin.
    String named() {
        return named;
    }

    /// The names of our extractors.
    Set<String> ours() {
        return switch (this) {
            case DIET -> Set.of("tagger");
            case REGEX -> Set.of("regex", "lookup");
        };
    }

    /// The name of the part of Rasa that would have found it, trained or not.
    static String nameOf(EntityMatch match) {
        var trained = of(match);
        return trained == null ? "DucklingEntityExtractor" : trained.named();
    }

    /// Null if none of Rasa's trained parts would have found it.
    static @Nullable RasaExtractor of(EntityMatch match) {
        for (var extractor : values()) {
            if (extractor.ours().contains(match.extractor())) {
                return extractor;
            }
        }
        return null;
    }
}
