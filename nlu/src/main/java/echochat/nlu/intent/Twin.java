package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.training.run.Stage;
import java.util.BitSet;

/// A committee that was taught a part of a lesson, and what it has met there.
final class Twin {
    private final Committee committee;
    private final Lesson whole;
    private final BitSet met = new BitSet();
    private final Kinship kinship;

    Twin(Committee committee, Lesson taught, Lesson whole, Stage stage) {
        this.committee = committee;
        this.whole = whole;
        kinship = Kinship.of(taught, stage);
        for (int place = 0; place < taught.size(); place++) {
            stage.goOn();
            for (var feature : taught.messages().at(place).ids()) {
                met.set(feature);
            }
        }
    }

    /// What it makes of a message of the whole lesson.
    Trial trial(int place, boolean known) {
        return trial(whole.messages().at(place), whole.intents()[place], known);
    }

    /// What it makes of one that has nothing to do with the lesson.
    Trial stranger(SparseVector message) {
        return trial(message, Trial.NONE, false);
    }

    private Trial trial(SparseVector message, int intent, boolean known) {
        var scores = committee.scores(message);
        var facts = Calibration.facts(scores, whole.features().metBy(met, message), kinship);
        return new Trial(scores, intent, known, facts);
    }
}
