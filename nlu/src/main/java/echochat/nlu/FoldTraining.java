package echochat.nlu;

import echochat.nlu.entity.Tagger;
import echochat.nlu.entity.TaggerTrainer;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.intent.UncalibratedTraining;
import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The training of a model that is only there to be asked about a few sentences, as evaluation
/// makes them by the dozen. It has the nets and the tagger that [NluTrainer] would give, but
/// nothing that costs time and says nothing: no twins (its answers are calibrated by those of the
/// other folds), no remembered sentences, no form of a file.
///
/// What is learned may be learned by several threads at once, each of them a piece.
///
/// Public for `echochat.nlu.evaluate` alone: who uses the module cannot make one.
public final class FoldTraining {
    private final NluTrainer trainer;
    private final TrainingMessages messages;
    private final MessageFeatures features;
    private final UncalibratedTraining intents;
    private final long seed;
    private volatile @Nullable Tagger tagger;

    private FoldTraining(
            NluTrainer trainer,
            TrainingMessages messages,
            MessageFeatures features,
            TrainingSettings settings,
            Stage stage) {
        this.trainer = trainer;
        this.messages = messages;
        this.features = features;
        seed = settings.seed();
        var vectors = messages.vectors(features, stage);
        var lesson = trainer.material().lesson(vectors, features, List.of());
        intents = new UncalibratedTraining(lesson, seed, trainer.rounds().intents());
    }

    /// Reads the sentences and counts what they are made of.
    ///
    /// @param settings whose pipeline puts no intents together
    public static FoldTraining of(
            TrainingData part, TrainingSettings settings, TrainingRun run, Stage stage) {
        var trainer = new NluTrainer(part, settings, run, stage, TrainingMessages.MOST_KEPT);
        var messages = trainer.read(stage);
        var features = trainer.count(messages, stage);
        return new FoldTraining(trainer, messages, features, settings, stage);
    }

    /// A piece of the training.
    public void learnHidden(Stage stage) {
        intents.learnHidden(stage);
    }

    /// A piece of the training.
    public void learnLinear(Stage stage) {
        intents.learnLinear(stage);
    }

    /// A piece of the training; without it the model finds no entities that are learned.
    public void learnEntities(Stage stage) {
        tagger = trainer.tag(messages, features.lexicon(), stage);
    }

    /// What is learned, once all pieces are done.
    public FoldModel model(Stage stage) {
        var learned = tagger;
        var finding =
                learned == null
                        ? new TaggerTrainer(List.of(), 1, features.lexicon()).train(seed, stage)
                        : learned;
        var all = new ModelAssembly.Learned(features, intents.model(), finding, null);
        return new FoldModel(trainer.assembly().passingParts(all));
    }
}
