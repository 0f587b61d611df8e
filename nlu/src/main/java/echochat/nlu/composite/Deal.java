package echochat.nlu.composite;

import echochat.nlu.intent.Lesson;
import java.util.ArrayList;
import java.util.List;

/// Deals the sentences of a lesson into folds, each intent evenly.
///
/// @param taught places of the messages outside of the fold
/// @param kept places of those in the fold
record Deal(List<Integer> taught, List<Integer> kept) {
    static Deal of(Lesson lesson, int fold, int folds) {
        var deal = new Deal(new ArrayList<>(), new ArrayList<>());
        var turn = new int[lesson.classes()];
        for (int place = 0; place < lesson.intents().length; place++) {
            var isKept =
                    place < lesson.sentences() && turn[lesson.intents()[place]]++ % folds == fold;
            (isKept ? deal.kept : deal.taught).add(place);
        }
        return deal;
    }

    Lesson lesson(Lesson whole) {
        return whole.part(taught);
    }
}
