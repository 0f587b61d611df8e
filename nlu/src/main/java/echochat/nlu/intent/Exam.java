package echochat.nlu.intent;

import echochat.nlu.training.run.Stage;
import java.util.ArrayList;
import java.util.List;

/// What is asked of a twin: the sentences that it was not taught, and strangers.
final class Exam {
    private static final int PEEK = 300;
    private static final int MOST_TRIALS = 5000;

    private final Lesson lesson;
    private final Split split;

    Exam(Lesson lesson, Split split) {
        this.lesson = lesson;
        this.split = split;
    }

    List<Trial> trials(Committee committee, Stage stage) {
        var twin = new Twin(committee, lesson.part(split.taught()), lesson, stage);
        var trials = new ArrayList<Trial>();
        var stride = 1 + split.kept().size() / MOST_TRIALS;
        for (int i = 0; i < split.kept().size(); i += stride) {
            stage.goOn();
            var place = split.kept().get(i);
            trials.add(twin.trial(place, !split.unknown().get(lesson.intents()[place])));
        }
        lesson.strangers().forEach(stranger -> trials.add(twin.stranger(stranger)));
        return trials;
    }

    /// On the first few of the sentences whose intents it was taught.
    double accuracy(Scorer net) {
        int right = 0;
        int tried = 0;
        for (var place : split.kept()) {
            var intent = lesson.intents()[place];
            if (tried < PEEK && !split.unknown().get(intent)) {
                var scores = new float[lesson.classes()];
                net.addScores(lesson.messages().at(place), 1, scores);
                tried++;
                right += IntentModel.highest(scores) == intent ? 1 : 0;
            }
        }
        return tried == 0 ? Double.NaN : (double) right / tried;
    }
}
