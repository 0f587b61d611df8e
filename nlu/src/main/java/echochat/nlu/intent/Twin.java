package echochat.nlu.intent;

import echochat.nlu.feature.PartlyMet;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.training.run.Stage;
import java.util.BitSet;

/// A committee that was taught a part of a lesson, and what it has met there.
final class Twin {
    private final Committee committee;
    private final Lesson whole;
    private final PartlyMet view;
    private final Kinship kinship;

    Twin(Committee committee, Lesson taught, Lesson whole, Stage stage) {
        this.committee = committee;
        this.whole = whole;
        kinship = Kinship.of(taught, stage);
        view = new PartlyMet(whole.features(), met(taught, stage));
    }

    private static BitSet met(Lesson taught, Stage stage) {
        var met = new BitSet();
        for (int place = 0; place < taught.size(); place++) {
            stage.goOn();
            for (var feature : taught.messages().at(place).ids()) {
                met.set(feature);
            }
        }
        return met;
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
        var seen = view.of(message);
        var scores = committee.scores(seen);
        var facts = Calibration.facts(scores, seen, kinship);
        return new Trial(scores, intent, known, facts);
    }
}
