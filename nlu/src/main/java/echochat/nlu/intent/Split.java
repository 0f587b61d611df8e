package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Sets sentences aside for a twin to be tried on: a fifth of each intent, and, if there are many
/// intents, all of every eighth, which shows how the twin takes what it has never heard of.
///
/// @param taught places of the sentences that the twin learns from
/// @param kept places of those it is tried on
/// @param unknown intents that it learns nothing of
record Split(List<Integer> taught, List<Integer> kept, BitSet unknown) {
    private static final int PART = 5;
    private static final int UNKNOWN_PART = 8;
    private static final int MANY_INTENTS = 8;

    static Split of(Lesson lesson, int fold) {
        var random = new RandomStream(lesson.classes());
        var split = new Split(new ArrayList<>(), new ArrayList<>(), new BitSet());
        var place = new int[lesson.classes()];
        for (int intent = 0; intent < lesson.classes(); intent++) {
            place[intent] = random.nextInt(PART);
            if (lesson.classes() >= MANY_INTENTS
                    && random.nextInt(UNKNOWN_PART) == fold % UNKNOWN_PART) {
                split.unknown.set(intent);
            }
        }
        for (int i = 0; i < lesson.size(); i++) {
            var intent = lesson.intents()[i];
            var aside = i < lesson.sentences() && place[intent]++ % PART == fold % PART;
            if (split.unknown.get(intent)) {
                if (aside) {
                    split.kept.add(i);
                }
            } else {
                (aside ? split.kept : split.taught).add(i);
            }
        }
        return split;
    }
}
