package echochat.nlu;

import echochat.nlu.composite.Composer;
import echochat.nlu.composite.CompositeTraining;
import echochat.nlu.entity.Tagger;
import echochat.nlu.entity.TaggerTrainer;
import echochat.nlu.feature.FeatureCensus;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.intent.IntentTraining;
import echochat.nlu.intent.Lesson;
import echochat.nlu.intent.Messages;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.lexicon.LexiconChoice;
import echochat.nlu.lexicon.WordKnowledge;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.TrainingCancelledException;
import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import org.jspecify.annotations.Nullable;

/// Makes models out of sentences. A function: the same data in any order, with the same settings,
/// gives the same bytes on any number of threads.
public final class NluTrainer {
    /// Changes whenever the same data would give another model.
    public static final String ENGINE_VERSION = "12";

    private final TrainingMaterial material;
    private final ModelAssembly assembly;
    private final TrainingSettings settings;
    private final PresetRounds rounds;
    private final TrainingRun run;
    private final int mostKept;

    NluTrainer(
            TrainingData data,
            TrainingSettings settings,
            TrainingRun run,
            Stage reading,
            int mostKept) {
        var sorted = new SortedExamples(data, reading);
        var knowledge = new Knowledge(data, sorted, settings.pipeline());
        material = new TrainingMaterial(sorted);
        assembly = new ModelAssembly(material, knowledge, knowledge.patterns(), settings);
        this.settings = settings;
        rounds = new PresetRounds(settings, material.sentences());
        this.run = run;
        this.mostKept = mostKept;
    }

    /// Trains a model as is good for most data.
    ///
    /// @throws IllegalArgumentException if there is no example
    /// @throws java.util.concurrent.CancellationException if this thread is interrupted
    public static NluModel train(TrainingData data) {
        return train(data, TrainingSettings.defaults());
    }

    /// Trains a model.
    ///
    /// @throws IllegalArgumentException if there is no example
    /// @throws java.util.concurrent.CancellationException if this thread is interrupted
    public static NluModel train(TrainingData data, TrainingSettings settings) {
        return train(data, settings, ProgressListener.SILENT);
    }

    /// Trains a model and tells how far it is.
    ///
    /// @param listener called on this thread
    /// @throws IllegalArgumentException if there is no example
    /// @throws java.util.concurrent.CancellationException if this thread is interrupted
    /// @throws TrainingCancelledException if the listener throws it; any other exception of the
    ///     listener ends the training too
    public static NluModel train(
            TrainingData data, TrainingSettings settings, ProgressListener listener) {
        return train(data, settings, listener, TrainingMessages.MOST_KEPT);
    }

    /// @param mostKept how many messages may be kept as vectors; does not change the model
    static NluModel train(
            TrainingData data, TrainingSettings settings, ProgressListener listener, int mostKept) {
        if (data.examples().isEmpty()) {
            throw new IllegalArgumentException("There is no example to learn from.");
        }
        var processors = Runtime.getRuntime().availableProcessors();
        var threads = settings.threads() == 0 ? processors : settings.threads();
        try (var run = new TrainingRun(listener, threads)) {
            var reading = run.stage("reading", 0.02);
            // sorting a million sentences takes long enough to be reported and cancelled
            var trainer =
                    run.await(
                            run.start(
                                    () -> new NluTrainer(data, settings, run, reading, mostKept)));
            return trainer.train(reading);
        }
    }

    private NluModel train(Stage reading) {
        var counting = run.stage("features", 0.05);
        var learning = new IntentTraining(run, settings.seed(), rounds.intents());
        var composing = composing();
        var tagging = run.stage("entities", 0.3);
        var checking = run.stage("checking", 0.03);
        var messages = run.await(run.start(() -> read(reading)));
        var features = run.await(run.start(() -> count(messages, counting)));
        var vectors = run.await(run.start(() -> messages.vectors(features, counting)));
        var lesson = run.await(run.start(() -> lesson(vectors, features)));
        // the longest piece of work first, so that it does not run alone in the end
        var tagger = run.start(() -> tag(messages, features.lexicon(), tagging));
        var pending = learning.start(lesson);
        var intents = pending.model();
        var composer = composing == null ? null : compose(composing, lesson, features);
        var learned = new ModelAssembly.Learned(features, intents, run.await(tagger), composer);
        var model = run.await(run.start(() -> assembly.model(learned, checking)));
        run.report();
        return model;
    }

    private Lesson lesson(Messages vectors, MessageFeatures features) {
        return material.lesson(vectors, features, TrainingMaterial.strangers(features));
    }

    private @Nullable CompositeTraining composing() {
        return settings.pipeline().splitAt() == null
                ? null
                : new CompositeTraining(
                        run, settings.seed(), rounds.intents(), material.sentences());
    }

    private @Nullable Composer compose(
            CompositeTraining training, Lesson lesson, MessageFeatures features) {
        var sign = String.valueOf(settings.pipeline().splitAt());
        return training.train(material.composites(lesson, features, sign)).orElse(null);
    }

    TrainingMessages read(Stage stage) {
        return new TrainingMessages(
                material.sorted().examples(),
                material.names(),
                assembly.patterns(),
                mostKept,
                stage);
    }

    MessageFeatures count(TrainingMessages messages, Stage stage) {
        var census = new FeatureCensus(known(messages, stage));
        var intents = material.intentNumbers();
        for (int i = 0; i < messages.size(); i++) {
            census.count(messages.tokens(i), messages.hints(i), intents[i]);
            stage.reached((i + 1.0) / messages.size());
        }
        return census.features(stage::goOn);
    }

    private static WordKnowledge known(TrainingMessages messages, Stage stage) {
        return LexiconChoice.of(messages.tokens(stage))
                .map(WordKnowledge::of)
                .orElseGet(WordKnowledge::ofTheWorld);
    }

    Tagger tag(TrainingMessages messages, @Nullable Lexicon lexicon, Stage stage) {
        return new TaggerTrainer(material.annotated(messages, stage), rounds.entities(), lexicon)
                .train(settings.seed(), stage);
    }

    TrainingMaterial material() {
        return material;
    }

    ModelAssembly assembly() {
        return assembly;
    }

    PresetRounds rounds() {
        return rounds;
    }
}
