package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import java.util.List;

/// What there is to learn: messages and, for each, the number of its intent.
///
/// @param features how many there are in all
/// @param classes how many intents there are
public record Lesson(List<SparseVector> messages, int[] intents, int features, int classes) {
    int size() {
        return intents.length;
    }
}
