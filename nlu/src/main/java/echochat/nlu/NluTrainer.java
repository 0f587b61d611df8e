package echochat.nlu;

import echochat.nlu.composite.Composer;
import echochat.nlu.composite.CompositeTraining;
import echochat.nlu.composite.Labels;
import echochat.nlu.entity.Patterns;
import echochat.nlu.entity.Tagger;
import echochat.nlu.entity.TaggerSample;
import echochat.nlu.entity.TaggerTrainer;
import echochat.nlu.feature.FeatureCensus;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.intent.IntentModel;
import echochat.nlu.intent.IntentTraining;
import echochat.nlu.intent.Lesson;
import echochat.nlu.intent.Messages;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.lexicon.LexiconChoice;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.nearest.RememberedExamples;
import echochat.nlu.text.Tokenizer;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.Stage;
import echochat.nlu.training.TrainingCancelledException;
import echochat.nlu.training.TrainingRun;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes models out of sentences. A function: the same data in any order, with the same settings,
/// gives the same bytes on any number of threads.
public final class NluTrainer {
    /// Changes whenever the same data would give another model.
    public static final String ENGINE_VERSION = "2";

    private final SortedExamples sorted;
    private final IntentNames names;
    private final Knowledge knowledge;
    private final Patterns patterns;
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
        sorted = new SortedExamples(data, reading);
        names = new IntentNames(sorted.intents());
        knowledge = new Knowledge(data, sorted, settings.pipeline());
        patterns = knowledge.patterns();
        this.settings = settings;
        rounds = new PresetRounds(settings, sorted.examples().size());
        this.run = run;
        this.mostKept = mostKept;
    }

    /// Trains a model.
    ///
    /// @param listener called on this thread
    /// @throws IllegalArgumentException if there is no example
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
        var lesson = lesson(vectors, features, strangers(features));
        // the longest piece of work first, so that it does not run alone in the end
        var tagger = run.start(() -> tag(messages, features.lexicon(), tagging));
        var pending = learning.start(lesson);
        var intents = pending.model();
        var composer = composing == null ? null : compose(composing, lesson, features);
        var entities = run.await(tagger);
        var parts =
                run.await(run.start(() -> parts(features, intents, entities, composer, checking)));
        var model = run.await(run.start(() -> asLoaded(parts, checking)));
        run.report();
        return model;
    }

    Lesson lesson(Messages vectors, MessageFeatures features, List<SparseVector> strangers) {
        return new Lesson(
                vectors,
                intentNumbers(),
                sorted.examples().size(),
                strangers,
                features,
                sorted.intents().size());
    }

    private @Nullable CompositeTraining composing() {
        return settings.pipeline().splitAt() == null
                ? null
                : new CompositeTraining(
                        run, settings.seed(), rounds.intents(), sorted.examples().size());
    }

    private @Nullable Composer compose(
            CompositeTraining training, Lesson lesson, MessageFeatures features) {
        var texts = sorted.examples().stream().map(TrainingExample::text).toList();
        var labels = new Labels(sorted.intents(), String.valueOf(settings.pipeline().splitAt()));
        return training.train(
                        new CompositeTraining.Material(
                                lesson, texts, labels, tokens -> features.of(tokens, List.of())))
                .orElse(null);
    }

    TrainingMessages read(Stage stage) {
        return new TrainingMessages(sorted.examples(), names, patterns, mostKept, stage);
    }

    MessageFeatures count(TrainingMessages messages, Stage stage) {
        var census = new FeatureCensus();
        for (int i = 0; i < messages.size(); i++) {
            census.count(messages.tokens(i), messages.hints(i));
            stage.reached((i + 1.0) / messages.size());
        }
        return census.features(lexicon(messages, stage), stage::goOn);
    }

    private static @Nullable Lexicon lexicon(TrainingMessages messages, Stage stage) {
        return LexiconChoice.of(messages.tokens(stage)).orElse(null);
    }

    private static List<SparseVector> strangers(MessageFeatures features) {
        var lexicon = features.lexicon();
        return lexicon == null
                ? List.of()
                : lexicon.sentences().stream()
                        .map(text -> features.of(Tokenizer.tokenizeBeginning(text), List.of()))
                        .toList();
    }

    Tagger tag(TrainingMessages messages, @Nullable Lexicon lexicon, Stage stage) {
        return new TaggerTrainer(annotated(messages, stage), rounds.entities(), lexicon)
                .train(settings.seed(), stage);
    }

    private List<TaggerTrainer.Annotated> annotated(TrainingMessages messages, Stage stage) {
        var numbers = intentNumbers();
        var examples = sorted.examples();
        var annotated = new ArrayList<TaggerTrainer.Annotated>();
        for (var place :
                TaggerSample.of(
                        examples.size(), place -> !examples.get(place).entities().isEmpty())) {
            stage.goOn();
            var spans = Knowledge.spans(examples.get(place));
            annotated.add(
                    new TaggerTrainer.Annotated(messages.tokens(place), numbers[place], spans));
        }
        return annotated;
    }

    SortedExamples sorted() {
        return sorted;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    PresetRounds rounds() {
        return rounds;
    }

    /// Of the sentences, then of the names.
    private int[] intentNumbers() {
        var numbers =
                sorted.examples().stream()
                        .mapToInt(one -> Collections.binarySearch(sorted.intents(), one.intent()));
        var named = names.intents().stream().mapToInt(Integer::intValue);
        return IntStream.concat(numbers, named).toArray();
    }

    private ModelParts parts(
            MessageFeatures features,
            IntentModel intents,
            Tagger tagger,
            @Nullable Composer composer,
            Stage stage) {
        return parts(features, intents, tagger, composer, sorted.hash(stage), remembered(stage));
    }

    ModelParts parts(
            MessageFeatures features,
            IntentModel intents,
            Tagger tagger,
            @Nullable Composer composer,
            String hash,
            RememberedExamples remembered) {
        var card =
                new ModelCard(
                        ENGINE_VERSION,
                        hash,
                        settings.withThreads(0),
                        sorted.examples().size(),
                        sorted.intents(),
                        knowledge.entities(),
                        features.size(),
                        tagger.size());
        return new ModelParts(
                card,
                features,
                intents,
                tagger,
                patterns,
                knowledge.lists(),
                knowledge.synonyms(),
                new NearestExamples(features, remembered),
                composer,
                knowledge.system());
    }

    private RememberedExamples remembered(Stage stage) {
        var numbers = intentNumbers();
        var examples = new ArrayList<RememberedExamples.Example>();
        for (int i = 0; i < sorted.examples().size(); i++) {
            stage.goOn();
            var text = sorted.examples().get(i).text();
            examples.add(new RememberedExamples.Example(text, numbers[i]));
        }
        return RememberedExamples.of(examples);
    }

    /// Through the file's form and back, so that a model answers the same before and after saving.
    private NluModel asLoaded(ModelParts parts, Stage stage) {
        try {
            var bytes = new ByteArrayOutputStream();
            new NluModel(parts, Map.of()).save(new StoppableOutput(bytes, stage), stage::goOn);
            stage.reached(0.5);
            var in = new StoppableInput(new ByteArrayInputStream(bytes.toByteArray()), stage);
            var model = NluModel.load(in, stage::goOn);
            stage.reached(1);
            return model;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
