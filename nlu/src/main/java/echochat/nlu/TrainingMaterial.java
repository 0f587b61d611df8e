package echochat.nlu;

import echochat.nlu.composite.CompositeTraining;
import echochat.nlu.composite.Labels;
import echochat.nlu.entity.TaggerSample;
import echochat.nlu.entity.TaggerTrainer;
import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.intent.Lesson;
import echochat.nlu.intent.Messages;
import echochat.nlu.nearest.RememberedExamples;
import echochat.nlu.text.Tokenizer;
import echochat.nlu.training.run.Stage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/// What is learned from, as each who learns wants it: sentences in an order that does not depend on
/// the one they came in, then the names of intents, all with the number of their intent.
final class TrainingMaterial {
    private final SortedExamples sorted;
    private final IntentNames names;

    TrainingMaterial(SortedExamples sorted) {
        this.sorted = sorted;
        names = new IntentNames(sorted.intents());
    }

    SortedExamples sorted() {
        return sorted;
    }

    IntentNames names() {
        return names;
    }

    /// How many sentences there are.
    int sentences() {
        return sorted.examples().size();
    }

    /// For the classifier.
    ///
    /// @param strangers messages that have nothing to do with the intents; may be empty
    Lesson lesson(Messages messages, MessageFeatures features, List<SparseVector> strangers) {
        return new Lesson(
                messages,
                intentNumbers(),
                sentences(),
                strangers,
                features,
                sorted.intents().size(),
                names.families());
    }

    /// Sentences about anything; none in a language without a lexicon.
    static List<SparseVector> strangers(MessageFeatures features) {
        var lexicon = features.lexicon();
        return lexicon == null
                ? List.of()
                : lexicon.sentences().stream()
                        .map(text -> features.of(Tokenizer.tokenizeBeginning(text), List.of()))
                        .toList();
    }

    /// For combinations of intents, whose names are split at the sign.
    CompositeTraining.Material composites(Lesson lesson, MessageFeatures features, String sign) {
        var texts = sorted.examples().stream().map(TrainingExample::text).toList();
        var labels = new Labels(sorted.intents(), sign);
        return new CompositeTraining.Material(
                lesson, texts, labels, tokens -> features.of(tokens, List.of()));
    }

    /// For the tagger.
    List<TaggerTrainer.Annotated> annotated(TrainingMessages messages, Stage stage) {
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

    /// For explanations.
    RememberedExamples remembered(Stage stage) {
        var numbers = intentNumbers();
        var examples = new ArrayList<RememberedExamples.Example>();
        for (int i = 0; i < sentences(); i++) {
            stage.goOn();
            var text = sorted.examples().get(i).text();
            examples.add(new RememberedExamples.Example(text, numbers[i]));
        }
        return RememberedExamples.of(examples);
    }

    /// Of the sentences, then of the names.
    int[] intentNumbers() {
        var numbers =
                sorted.examples().stream()
                        .mapToInt(one -> Collections.binarySearch(sorted.intents(), one.intent()));
        var named = names.intents().stream().mapToInt(Integer::intValue);
        return IntStream.concat(numbers, named).toArray();
    }
}
