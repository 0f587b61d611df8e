package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.training.run.Stage;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Which groups of like words the sentences of each intent use. A message may share many words with
/// an intent and yet be about something else: then it has words of groups that the intent's
/// sentences never use.
final class Kinship {
    private final List<BitSet> used;
    private final int[] counts;
    private final int sentences;
    private final float[] rarity; // of each group (inverse document frequency), then of all others

    /// @param used numbers of groups, by intent
    /// @param counts of the sentences that use a group; what is beyond the end, none uses
    /// @param sentences how many there are
    Kinship(List<BitSet> used, int[] counts, int sentences) {
        this.used = List.copyOf(used);
        this.counts = counts;
        this.sentences = sentences;
        rarity = new float[counts.length + 1];
        for (int group = 0; group < rarity.length; group++) {
            var count = group < counts.length ? counts[group] : 0;
            rarity[group] = (float) (1 + StrictMath.log((1.0 + sentences) / (1.0 + count)));
        }
    }

    List<BitSet> used() {
        return used;
    }

    int[] counts() {
        return counts;
    }

    int sentences() {
        return sentences;
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

    /// The share of a message's groups, weighted by their rarity, that an intent's sentences use; 0
    /// if it has none.
    float share(SparseVector message, int intent) {
        float all = 0;
        float shared = 0;
        for (var group : message.traits().groups()) {
            var weight = rarity[Math.min(group, counts.length)];
            all += weight;
            shared += used.get(intent).get(group) ? weight : 0;
        }
        return all == 0 ? 0 : shared / all;
    }
}
