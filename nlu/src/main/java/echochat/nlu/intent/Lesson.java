package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import java.util.List;

/// What there is to learn: messages and, for each, the number of its intent.
///
/// @param sentences how many of the messages, the first ones, somebody may say; the others are names
///     of intents, from which is learned too, but which nothing is tried on
/// @param features how many there are in all
/// @param classes how many intents there are
public record Lesson(
        List<SparseVector> messages, int[] intents, int sentences, int features, int classes) {
    int size() {
        return intents.length;
    }
}
