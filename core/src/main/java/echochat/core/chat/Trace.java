package echochat.core.chat;

import echochat.core.chat.Heard.Understood;
import echochat.dialogue.Doubt;
import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How an answer came about: what the model in service understood, whoever answered, and which hops
/// were asked. Small enough to be kept with every turn.
///
/// @param ranking the likeliest intents, the likeliest first; none without a model
/// @param model the name of the model that understood; null without one
/// @param doubt why the model was not sure; null if it was, without one, and if it was not kept
public record Trace(
        List<IntentScore> ranking,
        List<Entity> entities,
        List<HopTime> hops,
        @Nullable String model,
        @Nullable Doubt doubt) {
    private static final int LONGEST_RANKING = 10;

    public Trace {
        ranking = List.copyOf(ranking);
        entities = List.copyOf(entities);
        hops = List.copyOf(hops);
    }

    /// An entity that was found in the message.
    ///
    /// @param extractor which part of the engine found it
    public record Entity(EntitySpan span, double confidence, String extractor) {
        private static Entity of(EntityMatch match) {
            return new Entity(match.span(), match.confidence(), match.extractor());
        }
    }

    static Trace of(Answer answer, Optional<Understood> understood) {
        if (understood.isEmpty()) {
            return new Trace(List.of(), List.of(), answer.hops(), null, null);
        }
        var by = understood.get().by();
        var meaning = understood.get().understanding();
        return new Trace(
                meaning.intents().stream().limit(LONGEST_RANKING).toList(),
                meaning.entities().stream().map(Entity::of).toList(),
                answer.hops(),
                by.name(),
                by.bot().doubt(meaning).orElse(null));
    }
}
