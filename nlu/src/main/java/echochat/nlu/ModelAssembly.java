package echochat.nlu;

import echochat.nlu.composite.Composer;
import echochat.nlu.entity.Patterns;
import echochat.nlu.entity.Tagger;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.intent.IntentModel;
import echochat.nlu.nearest.NearestExamples;
import echochat.nlu.nearest.RememberedExamples;
import echochat.nlu.spelling.Spelling;
import echochat.nlu.training.run.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/// Puts a model together from what was learned and from what the data says outright.
///
/// @param patterns those of the knowledge, compiled once
record ModelAssembly(
        TrainingMaterial material,
        Knowledge knowledge,
        Patterns patterns,
        TrainingSettings settings) {

    /// What the trainers gave.
    ///
    /// @param composer absent unless intents are to be combined
    record Learned(
            MessageFeatures features,
            IntentModel intents,
            Tagger tagger,
            @Nullable Composer composer) {}

    NluModel model(Learned learned, Stage stage) {
        var hash = material.sorted().hash(stage);
        return asLoaded(parts(learned, hash, material.remembered(stage)), stage);
    }

    /// Of a model that nobody will save: it remembers no sentences.
    ModelParts passingParts(Learned learned) {
        return parts(learned, "", RememberedExamples.none());
    }

    private ModelParts parts(Learned learned, String hash, RememberedExamples remembered) {
        return new ModelParts(
                card(learned, hash),
                learned.features(),
                new Spelling(learned.features()),
                learned.intents(),
                learned.tagger(),
                patterns,
                knowledge.lists(),
                knowledge.synonyms(),
                new NearestExamples(learned.features(), remembered),
                learned.composer(),
                knowledge.system());
    }

    private ModelCard card(Learned learned, String hash) {
        return new ModelCard(
                NluTrainer.ENGINE_VERSION,
                hash,
                settings.withThreads(0),
                material.sentences(),
                material.sorted().intents(),
                knowledge.entities(),
                learned.features().size(),
                learned.tagger().size());
    }

    /// Through the file's form and back, so that a model answers the same before and after saving.
    private static NluModel asLoaded(ModelParts parts, Stage stage) {
        try {
            var bytes = new ByteArrayOutputStream();
            new NluModel(parts, Attachments.NONE)
                    .save(new StoppableOutput(bytes, stage), stage::goOn);
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
