package echochat.nlu.nearest;

import echochat.nlu.feature.MessageFeatures;
import echochat.nlu.feature.SparseVector;
import echochat.nlu.nearest.RememberedExamples.Example;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds the training sentences that a message resembles most, by the cosine of their features:
/// first roughly in an index, then exactly among the best. The index is made when it is first
/// asked, because loading a model must be quick and few are ever asked.
public final class NearestExamples {
    private static final int LOOKED_AT_CLOSELY = 24;
    private static final Comparator<Near> NEAREST_FIRST =
            Comparator.comparingDouble(Near::similarity)
                    .reversed()
                    .thenComparing(near -> near.example().text())
                    .thenComparing(near -> near.example().intent());

    private final MessageFeatures features;
    private final RememberedExamples examples;
    private volatile @Nullable ExampleIndex index;

    /// A training sentence and how much it resembles the message, from 0 to 1.
    public record Near(Example example, double similarity) {}

    public NearestExamples(MessageFeatures features, RememberedExamples examples) {
        this.features = features;
        this.examples = examples;
    }

    public RememberedExamples examples() {
        return examples;
    }

    /// The nearest first; fewer than asked for if fewer have anything in common with the text.
    public List<Near> of(String text, int most) {
        var message = vector(text);
        var near = new ArrayList<Near>();
        for (var number : index().best(text, LOOKED_AT_CLOSELY)) {
            var example = examples.get(number);
            near.add(new Near(example, cosine(message, vector(example.text()))));
        }
        near.sort(NEAREST_FIRST);
        return List.copyOf(near.subList(0, Math.min(most, near.size())));
    }

    private ExampleIndex index() {
        var made = index;
        if (made != null) {
            return made;
        }
        synchronized (examples) {
            made = index;
            if (made == null) {
                made = new ExampleIndex(examples);
                index = made;
            }
            return made;
        }
    }

    private SparseVector vector(String text) {
        return features.pieces(Tokenizer.tokenizeBeginning(text), List.of());
    }

    private static double cosine(SparseVector one, SparseVector other) {
        double product = 0;
        int next = 0;
        for (int i = 0; i < one.size(); i++) {
            while (next < other.size() && other.ids()[next] < one.ids()[i]) {
                next++;
            }
            if (next < other.size() && other.ids()[next] == one.ids()[i]) {
                product += one.values()[i] * other.values()[next];
            }
        }
        var lengths = Math.sqrt(square(one) * square(other));
        return lengths == 0 ? 0 : Math.clamp(product / lengths, 0, 1);
    }

    private static double square(SparseVector vector) {
        double sum = 0;
        for (var value : vector.values()) {
            sum += value * value;
        }
        return sum;
    }
}
