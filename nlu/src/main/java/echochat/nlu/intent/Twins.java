package echochat.nlu.intent;

import echochat.nlu.training.Stage;
import java.util.ArrayList;
import java.util.List;

/// Nets trained like the model's, but on a part of the sentences, and tried on the rest.
final class Twins {
    private static final int SMALL = 300;
    private static final int FOLDS_IF_SMALL = 2;
    private static final double LINEAR_SHARE = 0.35;
    private static final int PEEK = 300;
    private static final int MOST_TRIALS = 5000;

    private final NetTraining nets;
    private final Lesson lesson;
    private final int rounds;

    Twins(NetTraining nets, Lesson lesson, int rounds) {
        this.nets = nets;
        this.lesson = lesson;
        this.rounds = rounds;
    }

    /// What they made of sentences that they had not seen.
    List<Trial> trials(Stage stage) {
        var folds = lesson.size() < SMALL ? FOLDS_IF_SMALL : 1;
        var trials = new ArrayList<Trial>();
        for (int fold = 0; fold < folds; fold++) {
            var split = Split.of(lesson, fold);
            if (!split.taught().isEmpty()) {
                var from = (double) fold / folds;
                trials.addAll(trials(split, new Course(rounds, stage, from, from + 1.0 / folds)));
            }
        }
        stage.reached(1);
        return trials;
    }

    private List<Trial> trials(Split split, Course course) {
        var part = split.lesson(lesson);
        var between = course.from() + LINEAR_SHARE * (course.to() - course.from());
        var stage = course.stage();
        var linear = nets.linear(part, new Course(rounds, stage, course.from(), between));
        var second = new Course(rounds, stage, between, course.to());
        var hidden =
                nets.hidden(part, second, net -> stage.heldOutAccuracyIs(accuracy(net, split)));
        var twin = new Twin(new Committee(linear, hidden), part, lesson);
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

    /// On the first few of the sentences set aside.
    private double accuracy(Scorer net, Split split) {
        int right = 0;
        int tried = 0;
        for (var place : split.kept()) {
            var intent = lesson.intents()[place];
            if (tried < PEEK && !split.unknown().get(intent)) {
                var scores = new float[lesson.classes()];
                net.addScores(lesson.messages().get(place), 1, scores);
                tried++;
                right += IntentModel.highest(scores) == intent ? 1 : 0;
            }
        }
        return tried == 0 ? Double.NaN : (double) right / tried;
    }
}
