package echochat.nlu.intent;

import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Nets trained like the model's, but on a part of the sentences, and tried on the rest.
final class Twins {
    private static final int SMALL = 300;
    private static final int FOLDS_IF_SMALL = 2;
    private static final double HIDDEN_WEIGHT = 0.15;
    private static final double LINEAR_WEIGHT = 0.07;
    private static final double TRIALS_WEIGHT = 0.03;

    private final TrainingRun run;
    private final NetTraining nets;
    private final Lesson lesson;
    private final LearningPlan plan;
    private final List<Split> splits;
    private final List<Lesson> parts; // what the twin of each split is taught
    private final List<Future<HiddenNet>> hidden = new ArrayList<>();
    private final List<Future<LinearNet>> linear = new ArrayList<>();
    private final Stage trying;

    Twins(TrainingRun run, NetTraining nets, Lesson lesson, LearningPlan plan) {
        this.run = run;
        this.nets = nets;
        this.plan = plan;
        // of very many sentences both take long: as work, so that the listener hears meanwhile
        this.lesson = run.await(run.start(() -> LessonSample.of(lesson)));
        splits = run.await(run.start(() -> splits(this.lesson)));
        parts = run.await(run.start(this::parts));
        trying = run.stage("checking", TRIALS_WEIGHT);
    }

    private static List<Split> splits(Lesson lesson) {
        var folds = lesson.size() < SMALL ? FOLDS_IF_SMALL : 1;
        return IntStream.range(0, folds)
                .mapToObj(fold -> Split.of(lesson, fold))
                .filter(split -> !split.taught().isEmpty())
                .toList();
    }

    private List<Lesson> parts() {
        return splits.stream().map(split -> lesson.part(split.taught())).toList();
    }

    /// Queues the training of the hidden nets, which take longest.
    void startHidden() {
        for (int fold = 0; fold < parts.size(); fold++) {
            var part = parts.get(fold);
            var stage = run.stage("checking", HIDDEN_WEIGHT / parts.size());
            var exam = new Exam(lesson, splits.get(fold));
            hidden.add(
                    run.start(
                            () ->
                                    nets.hidden(
                                            part,
                                            plan,
                                            stage,
                                            net -> stage.heldOutAccuracyIs(exam.accuracy(net)))));
        }
    }

    void startLinear() {
        for (var part : parts) {
            var stage = run.stage("checking", LINEAR_WEIGHT / parts.size());
            linear.add(run.start(() -> nets.linear(part, plan, stage)));
        }
    }

    Stage trying() {
        return trying;
    }

    /// Waits for what they make of sentences that they have not seen.
    List<Trial> trials() {
        var trials = new ArrayList<Trial>();
        for (int fold = 0; fold < splits.size(); fold++) {
            var committee = new Committee(run.await(linear.get(fold)), run.await(hidden.get(fold)));
            var exam = new Exam(lesson, splits.get(fold));
            trials.addAll(run.await(run.start(() -> exam.trials(committee, trying))));
        }
        trying.reached(1);
        return trials;
    }
}
