package echochat.nlu.intent;

import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import java.util.concurrent.Future;

/// Trains an [IntentModel]: both nets on everything, and beside them twins on a part, which are
/// tried on the rest to learn how far the model can be trusted.
public final class IntentTraining {
    private final TrainingRun run;
    private final NetTraining nets;
    private final Effort effort;
    private final Stage hidden;
    private final Stage linear;

    public IntentTraining(TrainingRun run, long seed, Effort effort) {
        this.run = run;
        this.effort = effort;
        nets = new NetTraining(seed);
        hidden = run.stage("intents", 0.25);
        linear = run.stage("intents", 0.1);
    }

    /// Starts the work on the run's threads.
    public Pending start(Lesson lesson) {
        var plan = LearningPlan.of(lesson, effort);
        var twins = new Twins(run, nets, lesson, plan);
        // the longest first, so that none runs alone in the end
        var hiddenNet = run.start(() -> nets.hidden(lesson, plan, hidden, _ -> {}));
        twins.startHidden();
        var linearNet = run.start(() -> nets.linear(lesson, plan, linear));
        twins.startLinear();
        var kinship = run.start(() -> Kinship.of(LessonSample.of(lesson), linear));
        return new Pending(run, hiddenNet, linearNet, kinship, twins);
    }

    /// A training under way.
    public static final class Pending {
        private final TrainingRun run;
        private final Future<HiddenNet> hidden;
        private final Future<LinearNet> linear;
        private final Future<Kinship> kinship;
        private final Twins twins;

        private Pending(
                TrainingRun run,
                Future<HiddenNet> hidden,
                Future<LinearNet> linear,
                Future<Kinship> kinship,
                Twins twins) {
            this.run = run;
            this.hidden = hidden;
            this.linear = linear;
            this.kinship = kinship;
            this.twins = twins;
        }

        /// Waits for the model.
        public IntentModel model() {
            var committee = new Committee(run.await(linear), run.await(hidden));
            var trials = twins.trials();
            // takes seconds for many trials: as work, so that the listener hears meanwhile
            var calibration =
                    run.await(run.start(() -> new CalibrationFit(trials, twins.trying()).fit()));
            return new IntentModel(committee, calibration, run.await(kinship));
        }
    }
}
