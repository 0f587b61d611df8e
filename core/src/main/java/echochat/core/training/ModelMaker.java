package echochat.core.training;

import echochat.core.dataset.BotAttachments;
import echochat.core.dataset.DatasetContent;
import echochat.core.model.Figures;
import echochat.core.model.Figures.Comparison;
import echochat.core.model.Model;
import echochat.core.model.ModelFiles;
import echochat.core.model.ModelStore;
import echochat.core.model.Scores;
import echochat.core.workspace.WorkspaceId;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingExample;
import echochat.nlu.TrainingSettings;
import echochat.nlu.evaluate.Evaluation;
import echochat.nlu.evaluate.Judged;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Trains a model on everything, and a twin of it without the held-out sentences, on which the twin
/// is measured beside the model that is in service.
public final class ModelMaker {
    private static final System.Logger LOG = System.getLogger(ModelMaker.class.getName());
    private static final double READ = 0.02;
    private static final double TRAINED = 0.55;
    private static final double TWIN_TRAINED = 0.92;
    private static final double MEASURED = 0.97;

    private final ModelStore models;
    private final ModelFiles files;
    private final TrainingChoices choices;
    private final TrainingSettings settings;

    public ModelMaker(
            ModelStore models,
            ModelFiles files,
            TrainingChoices choices,
            TrainingSettings settings) {
        this.models = models;
        this.files = files;
        this.choices = choices;
        this.settings = settings;
    }

    /// @param twin absent if the data is too small for any sentence to be held out
    record Made(NluModel model, @Nullable NluModel twin, Figures figures) {}

    Made make(WorkspaceId workspace, Material material, JobReporter reporter) {
        var content = material.content();
        var choice = choices.of(workspace);
        var data = choice.applied(content.data());
        var asked = content.applied(choice.applied(settings));
        reporter.say(sentenceOf(choice, data, asked));
        notes(content).forEach(reporter::say);
        reporter.reached("reading", READ, Double.NaN, Double.NaN);
        var model = NluTrainer.train(data, asked, reporter.part(READ, TRAINED));
        var split = HeldOut.of(data.examples());
        var complete = complete(model, content);
        if (split.heldOut().isEmpty() || split.rest().isEmpty()) {
            reporter.say("Too few sentences to set some aside, so the model was not measured.");
            return new Made(complete, null, figures(model, reporter, Scores.NONE, null));
        }
        var rest = data.withExamples(split.rest());
        var twin = NluTrainer.train(rest, asked, reporter.part(TRAINED, TWIN_TRAINED, "checking"));
        var scores = scores(twin, split.heldOut(), reporter);
        reporter.say(
                String.format(
                        Locale.ROOT,
                        "Of %,d sentences set aside, %.1f %% are understood.",
                        scores.sentences(),
                        100 * scores.accuracy()));
        var inService = inService(workspace, split.heldOut()).orElse(null);
        return new Made(complete, twin, figures(model, reporter, scores, inService));
    }

    /// What became of a pipeline that stands in the file, component by component.
    private static Stream<String> notes(DatasetContent content) {
        return Stream.ofNullable(content.pipeline())
                .flatMap(pipeline -> pipeline.notes().stream())
                .map(note -> note.component() + ": " + note.fate().words() + ", " + note.why());
    }

    private static String sentenceOf(
            TrainingChoice choice, TrainingData data, TrainingSettings asked) {
        var effort = asked.preset().forSize(data.examples().size()).word();
        var forgiving = choice.forgiving(data);
        return forgiving.isEmpty()
                ? "Effort: %s.".formatted(effort)
                : "Effort: %s. Values of these lists are also recognised with one or two wrong letters: %s."
                        .formatted(effort, String.join(", ", forgiving));
    }

    private static NluModel complete(NluModel model, DatasetContent content) {
        var complete = model;
        for (var attachment : BotAttachments.of(content).entrySet()) {
            complete = complete.withAttachment(attachment.getKey(), attachment.getValue());
        }
        return complete;
    }

    private static Figures figures(
            NluModel model, JobReporter reporter, Scores scores, @Nullable Comparison inService) {
        var card = model.card();
        return new Figures(
                card.examples(),
                card.intents().size(),
                card.entities().size(),
                reporter.seconds(),
                scores,
                inService);
    }

    private static Scores scores(
            NluModel twin, List<TrainingExample> heldOut, JobReporter reporter) {
        var judged = new ArrayList<Judged>(heldOut.size());
        var right = 0;
        for (var example : heldOut) {
            var verdict = Judged.by(twin, example);
            judged.add(verdict);
            right += verdict.isRight() ? 1 : 0;
            var done = (double) judged.size() / heldOut.size();
            var there = TWIN_TRAINED + (MEASURED - TWIN_TRAINED) * done;
            // A share of the first few would draw a leap that means nothing.
            var accuracy = done < 1 ? Double.NaN : (double) right / judged.size();
            reporter.reached("checking", there, Double.NaN, accuracy);
        }
        return scores(judged);
    }

    private static Scores scores(List<Judged> judged) {
        var report = Evaluation.of(judged);
        return new Scores(
                report.examples(),
                report.accuracy(),
                report.macroF1(),
                report.entity().support(),
                report.entity().f1());
    }

    /// How the model that is in service does on the same sentences: its twin, which learned from
    /// none of them as long as they were in its data too.
    private Optional<Comparison> inService(WorkspaceId workspace, List<TrainingExample> heldOut) {
        return models.active(workspace)
                .flatMap(models::find)
                .flatMap(model -> twinOf(model).map(twin -> comparison(model, twin, heldOut)));
    }

    private static Comparison comparison(
            Model model, NluModel twin, List<TrainingExample> heldOut) {
        var judged = heldOut.stream().map(example -> Judged.by(twin, example)).toList();
        return new Comparison(model.id(), model.name(), scores(judged));
    }

    private Optional<NluModel> twinOf(Model model) {
        try {
            return model.figures().scores().sentences() == 0
                    ? Optional.empty()
                    : Optional.of(files.load(model.file().twin(), model.name()));
        } catch (RuntimeException unreadable) {
            // A training must not fail because of the model that it replaces.
            LOG.log(Level.WARNING, "The twin of " + model.name() + " cannot be read", unreadable);
            return Optional.empty();
        }
    }
}
