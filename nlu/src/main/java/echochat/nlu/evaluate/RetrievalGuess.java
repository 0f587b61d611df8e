package echochat.nlu.evaluate;

import echochat.nlu.IntentScore;
import echochat.nlu.RetrievalIntents;
import java.util.Optional;

/// The likeliest answers of a model in the terms of retrieval intents, without the rankings behind
/// them, since thousands of sentences are judged.
///
/// @param base likeliest intent, the keys of a retrieval intent counting together
/// @param key likeliest response key, its confidence among all keys; absent if the model knows none
public record RetrievalGuess(IntentScore base, Optional<IntentScore> key) {

    static RetrievalGuess of(RetrievalIntents intents) {
        return new RetrievalGuess(
                intents.ranking().getFirst(), intents.keys().stream().findFirst());
    }
}
