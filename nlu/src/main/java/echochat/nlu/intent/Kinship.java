package echochat.nlu.intent;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.training.Stage;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Which groups of like words the sentences of each intent use. A message may share many words with
/// an intent and yet be about something else: then it has words of groups that the intent's
/// sentences never use.
final class Kinship {
    private final MessageFeatures features;
    private final List<BitSet> used; // groups, by intent

    /// @param used by each intent, numbers of groups
    Kinship(MessageFeatures features, List<BitSet> used) {
        this.features = features;
        this.used = used;
    }

    /// What is known if nobody looked.
    static Kinship none(int classes, MessageFeatures features) {
        var none = Stream.generate(BitSet::new).limit(classes).toList();
        return new Kinship(features, none);
    }

    static Kinship of(Lesson lesson, Stage stage) {
        var kinship = none(lesson.classes(), lesson.features());
        for (int place = 0; place < lesson.size(); place++) {
            stage.goOn();
            for (var feature : lesson.messages().at(place).ids()) {
                var group = lesson.features().group(feature);
                if (group >= 0) {
                    kinship.used.get(lesson.intents()[place]).set(group);
                }
            }
        }
        return kinship;
    }

    List<BitSet> used() {
        return used;
    }

    /// The share of a message's groups, weighted by rarity, that an intent's sentences use; 0 if
    /// it has none.
    float share(SparseVector message, int intent) {
        float all = 0;
        float shared = 0;
        for (var feature : message.ids()) {
            var group = features.group(feature);
            if (group >= 0) {
                all += features.rarity(feature);
                shared += used.get(intent).get(group) ? features.rarity(feature) : 0;
            }
        }
        return all == 0 ? 0 : shared / all;
    }
}
