package echochat.nlu.nearest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The sentences that a model learned from, to be shown again: each as numbers in a list of all
/// words, so that they take little room, in memory as in the file. At most 50,000; sentences of
/// more than 500 characters are left out, and of more sentences so many in even steps are kept.
/// Immutable.
public final class RememberedExamples {
    static final int MOST = 50_000;
    static final int LONGEST_TEXT = 500;

    private static final String BETWEEN = " ";

    final List<String> words;
    final int[] intents; // of each sentence
    final int[] lengths; // of each sentence in words
    final int[] numbers; // of the words of all sentences
    private final int[] starts; // of each sentence in the numbers

    /// A sentence and the number of its intent.
    public record Example(String text, int intent) {}

    RememberedExamples(List<String> words, int[] intents, int[] lengths, int[] numbers) {
        this.words = List.copyOf(words);
        this.intents = intents;
        this.lengths = lengths;
        this.numbers = numbers;
        starts = new int[lengths.length + 1];
        for (int i = 0; i < lengths.length; i++) {
            starts[i + 1] = starts[i] + lengths[i];
        }
    }

    public static RememberedExamples none() {
        return new RememberedExamples(List.of(), new int[0], new int[0], new int[0]);
    }

    /// @param examples in an order that does not depend on the order they came in
    public static RememberedExamples of(List<Example> examples) {
        var kept = kept(examples);
        var sentences = kept.stream().map(example -> example.text().split(BETWEEN, -1)).toList();
        var words = words(sentences);
        var numberOf = new HashMap<String, Integer>();
        words.forEach(word -> numberOf.put(word, numberOf.size()));
        return new RememberedExamples(
                words,
                kept.stream().mapToInt(Example::intent).toArray(),
                sentences.stream().mapToInt(sentence -> sentence.length).toArray(),
                sentences.stream().flatMap(Arrays::stream).mapToInt(numberOf::get).toArray());
    }

    private static List<Example> kept(List<Example> examples) {
        var fit =
                examples.stream()
                        .filter(example -> example.text().length() <= LONGEST_TEXT)
                        .distinct()
                        .toList();
        if (fit.size() <= MOST) {
            return fit;
        }
        var some = new ArrayList<Example>();
        for (long i = 0; i < MOST; i++) {
            some.add(fit.get((int) (i * fit.size() / MOST)));
        }
        return some;
    }

    /// The commonest first, because small numbers take little room; then by the alphabet.
    private static List<String> words(List<String[]> sentences) {
        var counts = new HashMap<String, Integer>();
        for (var sentence : sentences) {
            for (var word : sentence) {
                counts.merge(word, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    public int size() {
        return intents.length;
    }

    /// Numbers of the words of a sentence.
    int[] pieces(int number) {
        return Arrays.copyOfRange(numbers, starts[number], starts[number + 1]);
    }

    Example get(int number) {
        var text = new StringBuilder();
        for (int i = starts[number]; i < starts[number + 1]; i++) {
            text.append(i == starts[number] ? "" : BETWEEN).append(words.get(numbers[i]));
        }
        return new Example(text.toString(), intents[number]);
    }
}
