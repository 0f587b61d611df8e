package echochat.core.chat;

import echochat.core.dataset.BotAttachments;
import echochat.core.dataset.DatasetContent;
import echochat.core.model.ModelId;
import echochat.core.workspace.WorkspaceId;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingExample;
import java.util.Arrays;
import java.util.Optional;

/// The bot of the home page, that anybody may try. It is trained on this machine after the start,
/// and what that took is shown.
public final class SampleBot {
    /// No workspace of anybody.
    public static final WorkspaceId WORKSPACE = new WorkspaceId(-1);

    private static final ModelId MODEL = new ModelId(-1);
    private static final int ROUNDS = 5;

    private volatile Optional<Trained> trained = Optional.empty();

    private record Trained(ServingBot bot, Figures figures) {}

    /// @param answerMicroseconds median over all training sentences, from text to meaning
    public record Figures(
            int trainedSentences, double trainingMilliseconds, double answerMicroseconds) {}

    /// Trains it and measures; it answers when this is done.
    public void train(DatasetContent content) {
        var begun = System.nanoTime();
        var model = NluTrainer.train(content.data());
        var took = (System.nanoTime() - begun) / 1e6;
        for (var attachment : BotAttachments.of(content).entrySet()) {
            model = model.withAttachment(attachment.getKey(), attachment.getValue());
        }
        var bot = ServingBot.of(MODEL, "sample", model);
        var sentences = content.data().examples();
        var figures = new Figures(sentences.size(), took, microseconds(model, content));
        trained = Optional.of(new Trained(bot, figures));
    }

    /// Empty until it is trained.
    public Optional<Figures> figures() {
        return trained.map(Trained::figures);
    }

    /// The bot, once it is trained.
    public Optional<ServingBot> bot() {
        return trained.map(Trained::bot);
    }

    private static double microseconds(NluModel model, DatasetContent content) {
        var texts = content.data().examples().stream().map(TrainingExample::text).toList();
        var nanoseconds = new long[texts.size()];
        // The first rounds let the compiler see the code; the last one counts.
        for (var round = 0; round < ROUNDS; round++) {
            for (var at = 0; at < nanoseconds.length; at++) {
                var begun = System.nanoTime();
                model.understand(texts.get(at));
                nanoseconds[at] = System.nanoTime() - begun;
            }
        }
        Arrays.sort(nanoseconds);
        return nanoseconds[nanoseconds.length / 2] / 1e3;
    }
}
