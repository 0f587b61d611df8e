package echochat.nlu.intent;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.SparseVector;
import java.util.List;
import java.util.stream.IntStream;

/// What there is to learn: messages and, for each, the number of its intent.
///
/// @param sentences how many of the messages, the first ones, somebody may say; the others name
///     intents: from them is learned too, but nothing is tried on them
/// @param strangers messages that have nothing to do with the intents; may be empty
/// @param features what the messages are made of
/// @param classes how many intents there are
/// @param families of intents that belong together by their names
public record Lesson(
        Messages messages,
        int[] intents,
        int sentences,
        List<SparseVector> strangers,
        MessageFeatures features,
        int classes,
        Families families) {
    int size() {
        return intents.length;
    }

    /// What there is to learn from some of the messages.
    ///
    /// @param places in ascending order
    public Lesson part(List<Integer> places) {
        var own = places.stream().mapToInt(Integer::intValue).toArray();
        return new Lesson(
                place -> messages.at(own[place]),
                IntStream.of(own).map(place -> intents[place]).toArray(),
                (int) places.stream().filter(place -> place < sentences).count(),
                strangers,
                features,
                classes,
                families);
    }
}
