package echochat.bench.peer;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import echochat.nlu.Understanding;
import java.util.List;

/// What a peer makes of a message.
///
/// @param intent empty if the peer guesses none
/// @param confidence of the intent, from 0 to 1
/// @param outOfScope higher for messages that are less like the training sentences
public record Answer(
        String intent, double confidence, double outOfScope, List<EntitySpan> entities) {
    public Answer {
        entities = List.copyOf(entities);
    }

    /// The same as if our engine had said it.
    public Understanding understanding(String text) {
        var matches =
                entities.stream()
                        .map(span -> new EntityMatch(span, 1, "tagger", List.of()))
                        .toList();
        var guess = List.of(new IntentScore(intent, confidence));
        return new Understanding(text, List.of(), guess, matches, outOfScope);
    }

    /// An intent whose confidence also says whether the message is in scope.
    static Answer intent(String intent, double confidence) {
        return new Answer(intent, confidence, 1 - confidence, List.of());
    }
}
