package echochat.nlu.intent;

import echochat.nlu.math.RandomStream;
import echochat.nlu.training.Stage;
import echochat.nlu.training.TrainingRun;

/// Trains an [IntentModel]: both nets, side by side if there are threads.
public final class IntentTraining {
    private static final int WIDTH = 128;

    private final TrainingRun run;
    private final long seed;
    private final int rounds;
    private final Stage hidden;
    private final Stage linear;

    /// @param rounds 0 lets the size decide
    public IntentTraining(TrainingRun run, long seed, int rounds) {
        this.run = run;
        this.seed = seed;
        this.rounds = rounds;
        hidden = run.stage("intents", 0.3);
        linear = run.stage("intents", 0.2);
    }

    public IntentModel train(Lesson lesson) {
        var trainer = new IntentTrainer(lesson, rounds(lesson.size()));
        var hiddenNet =
                run.start(
                        () -> {
                            var learner = new HiddenLearner(lesson, WIDTH, random("hidden"));
                            return trainer.train(learner, random("hidden order"), hidden);
                        });
        var linearNet =
                run.start(
                        () -> {
                            var learner = new LinearLearner(lesson, random("linear"));
                            return trainer.train(learner, random("linear order"), linear);
                        });
        var hiddenScorer = (HiddenNet) run.await(hiddenNet);
        return new IntentModel((LinearNet) run.await(linearNet), hiddenScorer, Calibration.NONE);
    }

    private int rounds(int messages) {
        return rounds > 0 ? rounds : Math.max(12, Math.min(40, 60_000 / Math.max(1, messages)));
    }

    private RandomStream random(String purpose) {
        return RandomStream.of(seed, purpose);
    }
}
