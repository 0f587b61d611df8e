package echochat.nlu;

import echochat.nlu.entity.Patterns;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.intent.Messages;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import echochat.nlu.training.run.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// All that is learned from: the sentences, then the names of the intents. Up to 100,000 sentences
/// are cut into words once, and their vectors kept; of more, which would take gigabytes, both are
/// made anew whenever somebody looks. The result is the same.
final class TrainingMessages {
    static final int MOST_KEPT = 100_000;

    private final List<TrainingExample> examples;
    private final IntentNames names;
    private final Patterns patterns;
    private final List<List<Token>> kept; // of the sentences; none if they are too many
    private final int mostKept;

    /// @param mostKept sentences
    TrainingMessages(
            List<TrainingExample> examples,
            IntentNames names,
            Patterns patterns,
            int mostKept,
            Stage reading) {
        this.examples = examples;
        this.names = names;
        this.patterns = patterns;
        this.mostKept = mostKept;
        kept = new ArrayList<>();
        for (int i = 0; i < examples.size() && areKept(); i++) {
            kept.add(Tokenizer.tokenizeBeginning(examples.get(i).text()));
            reading.reached((i + 1.0) / examples.size());
        }
        reading.reached(1);
    }

    private boolean areKept() {
        return examples.size() <= mostKept;
    }

    int size() {
        return examples.size() + names.messages().size();
    }

    List<Token> tokens(int message) {
        if (message >= examples.size()) {
            return names.messages().get(message - examples.size());
        }
        return areKept()
                ? kept.get(message)
                : Tokenizer.tokenizeBeginning(examples.get(message).text());
    }

    /// All, one after the other.
    Iterable<List<Token>> tokens(Stage stage) {
        return () ->
                IntStream.range(0, size())
                        .peek(_ -> stage.goOn())
                        .mapToObj(this::tokens)
                        .iterator();
    }

    /// Names of the patterns found in a sentence; names of intents have none.
    List<String> hints(int message) {
        return message < examples.size()
                ? patterns.namesFoundIn(examples.get(message).text())
                : List.of();
    }

    /// What a classifier sees of them.
    Messages vectors(MessageFeatures features, Stage stage) {
        if (!areKept()) {
            return message -> vector(message, features);
        }
        var vectors = new ArrayList<SparseVector>();
        for (int i = 0; i < size(); i++) {
            stage.goOn();
            vectors.add(vector(i, features));
        }
        return Messages.kept(vectors);
    }

    private SparseVector vector(int message, MessageFeatures features) {
        return features.of(tokens(message), hints(message));
    }
}
