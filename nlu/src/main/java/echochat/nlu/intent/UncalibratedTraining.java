package echochat.nlu.intent;

import echochat.nlu.training.run.Stage;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Trains the nets of an [IntentModel] without the twins that would calibrate it: for models of
/// folds, which [CrossCalibration] calibrates by each other's answers. The nets are those that the
/// whole training would give.
public final class UncalibratedTraining {
    private final Lesson lesson;
    private final NetTraining nets;
    private final LearningPlan plan;
    private volatile @Nullable HiddenNet hidden;
    private volatile @Nullable LinearNet linear;

    public UncalibratedTraining(Lesson lesson, long seed, Effort effort) {
        this.lesson = lesson;
        plan = LearningPlan.of(lesson, effort);
        nets = new NetTraining(seed);
    }

    /// May be done beside the other net.
    public void learnHidden(Stage stage) {
        hidden = nets.hidden(lesson, plan, stage, _ -> {});
    }

    /// May be done beside the other net.
    public void learnLinear(Stage stage) {
        linear = nets.linear(lesson, plan, stage);
    }

    /// Both nets, with the calibration of a model of which nothing could be measured.
    public IntentModel model() {
        var committee =
                new Committee(Objects.requireNonNull(linear), Objects.requireNonNull(hidden));
        var kinship = Kinship.none(lesson.classes());
        return new IntentModel(committee, Calibration.UNMEASURED, kinship);
    }
}
