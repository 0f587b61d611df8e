package echochat.nlu.nearest;

import echochat.nlu.feature.SparseVector;
import java.util.Arrays;
import java.util.stream.IntStream;

/// An inverted index from features to the sentences for which they say most. Of each sentence it
/// has the 32 weightiest features only: the common ones part nothing from nothing and would cost
/// most.
final class ExampleIndex {
    private static final int FEATURES_KEPT = 32;

    private final int size;
    private final int[] starts; // of each feature in the other two
    private final int[] sentences;
    private final float[] weights;

    private ExampleIndex(Draft draft, int features) {
        size = draft.size;
        starts = new int[features + 1];
        sentences = new int[draft.entries];
        weights = new float[draft.entries];
        for (int i = 0; i < draft.entries; i++) {
            starts[draft.features[i] + 1]++;
        }
        for (int feature = 0; feature < features; feature++) {
            starts[feature + 1] += starts[feature];
        }
        var next = starts.clone();
        for (int i = 0; i < draft.entries; i++) {
            var place = next[draft.features[i]]++;
            sentences[place] = draft.sentences[i];
            weights[place] = draft.weights[i];
        }
    }

    /// An index to which sentences are still added.
    static final class Draft {
        private int size;
        private int entries;
        private int[] features = new int[256];
        private int[] sentences = new int[256];
        private float[] weights = new float[256];

        /// The next sentence; the first has number 0.
        void add(SparseVector sentence) {
            var limit = limit(sentence.values());
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.values()[i] >= limit) {
                    add(sentence.ids()[i], sentence.values()[i]);
                }
            }
            size++;
        }

        /// The weight that a feature must have; equal ones are kept together.
        private static float limit(float[] values) {
            if (values.length <= FEATURES_KEPT) {
                return 0;
            }
            var sorted = values.clone();
            Arrays.sort(sorted);
            return sorted[sorted.length - FEATURES_KEPT];
        }

        private void add(int feature, float weight) {
            if (entries == features.length) {
                features = Arrays.copyOf(features, entries * 2);
                sentences = Arrays.copyOf(sentences, entries * 2);
                weights = Arrays.copyOf(weights, entries * 2);
            }
            features[entries] = feature;
            sentences[entries] = size;
            weights[entries++] = weight;
        }

        ExampleIndex finish(int features) {
            return new ExampleIndex(this, features);
        }
    }

    /// The numbers of the sentences that have most in common with the message, the best first.
    int[] best(SparseVector message, int most) {
        var scores = new float[size];
        for (int i = 0; i < message.size(); i++) {
            var feature = message.ids()[i];
            for (int place = starts[feature]; place < starts[feature + 1]; place++) {
                scores[sentences[place]] += weights[place] * message.values()[i];
            }
        }
        var limit = highest(scores, most);
        return IntStream.range(0, size)
                .filter(number -> scores[number] > 0 && scores[number] >= limit)
                .boxed()
                .sorted((one, other) -> Float.compare(scores[other], scores[one]))
                .mapToInt(Integer::intValue)
                .limit(most)
                .toArray();
    }

    /// The score that is reached so many times.
    private static float highest(float[] scores, int count) {
        var best = new float[count]; // ascending
        for (var score : scores) {
            if (score > best[0]) {
                int place = 0;
                while (place + 1 < count && best[place + 1] < score) {
                    best[place] = best[++place];
                }
                best[place] = score;
            }
        }
        return best[0];
    }
}
