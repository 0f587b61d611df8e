package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.training.Stage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Which groups of like words the sentences of each intent use. A message may share many words with
/// an intent and yet be about something else: then it has words of groups that the intent's
/// sentences never use.
///
/// @param used numbers of groups, by intent
/// @param counts of the sentences that use a group; what is beyond the end, none uses
/// @param sentences how many there are
record Kinship(List<BitSet> used, int[] counts, int sentences) {
    Kinship {
        used = List.copyOf(used);
    }

    /// What is known if nobody looked.
    static Kinship none(int intents) {
        return new Kinship(noGroups(intents), new int[0], 0);
    }

    private static List<BitSet> noGroups(int intents) {
        return Stream.generate(BitSet::new).limit(intents).toList();
    }

    static Kinship of(Lesson lesson, Stage stage) {
        var used = noGroups(lesson.classes());
        var counts = new int[0];
        for (int place = 0; place < lesson.size(); place++) {
            stage.goOn();
            for (var group : lesson.messages().at(place).traits().groups()) {
                used.get(lesson.intents()[place]).set(group);
                counts = group < counts.length ? counts : Arrays.copyOf(counts, group + 1);
                counts[group]++;
            }
        }
        return new Kinship(used, counts, lesson.size());
    }

    /// The share of a message's groups, weighted by their rarity (inverse document frequency), that
    /// an intent's sentences use; 0 if it has none.
    float share(SparseVector message, int intent) {
        float all = 0;
        float shared = 0;
        for (var group : message.traits().groups()) {
            var rarity = rarity(group);
            all += rarity;
            shared += used.get(intent).get(group) ? rarity : 0;
        }
        return all == 0 ? 0 : shared / all;
    }

    private float rarity(int group) {
        var count = group < counts.length ? counts[group] : 0;
        return (float) (1 + StrictMath.log((1.0 + sentences) / (1.0 + count)));
    }
}
