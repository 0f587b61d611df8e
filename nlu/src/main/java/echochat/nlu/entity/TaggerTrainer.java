package echochat.nlu.entity;

import echochat.nlu.feature.LongIndex;
import echochat.nlu.math.RandomStream;
import echochat.nlu.math.SparseRows;
import echochat.nlu.text.Token;
import echochat.nlu.training.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// Trains a [Tagger] from annotated sentences.
public final class TaggerTrainer {
    /// How often every sentence is seen if nobody says otherwise.
    public static final int USUAL_ROUNDS = 10;

    private static final float PRUNE = 0.02f;
    private static final int MOST_CELLS = 60_000_000;
    private static final double SLOWING = 0.9;

    private final List<Annotated> sentences;
    private final List<Label> kinds;
    private final int rounds;

    /// A sentence with its true spans.
    ///
    /// @param intent as a number
    public record Annotated(List<Token> tokens, int intent, List<Candidate> spans) {}

    /// @param rounds 0 for the default
    public TaggerTrainer(List<Annotated> sentences, int rounds) {
        this.sentences = sentences;
        this.rounds = rounds == 0 ? USUAL_ROUNDS : rounds;
        var distinct = new TreeSet<Label>();
        sentences.forEach(sentence -> sentence.spans().forEach(span -> distinct.add(span.label())));
        kinds = List.copyOf(distinct);
    }

    public Tagger train(long seed, Stage stage) {
        var features = kinds.isEmpty() ? new long[0] : countFeatures(stage);
        var width = 2 * kinds.size() + 1;
        var learner = new CrfLearner(features.length, width, RandomStream.of(seed, "crf"));
        if (!kinds.isEmpty()) {
            learn(learner, prepare(features), RandomStream.of(seed, "crf order"), stage);
        }
        stage.reached(1);
        var weights = SparseRows.of(learner.weights(), PRUNE);
        return new Tagger(kinds, features, weights, learner.transitions());
    }

    private long[] countFeatures(Stage stage) {
        var counts = new LongIndex(1 << 12);
        for (var sentence : sentences) {
            stage.goOn();
            var seen = new TokenFeatures(sentence.tokens(), sentence.intent());
            for (int token = 0; token < seen.tokens(); token++) {
                for (var feature : seen.at(token)) {
                    counts.add(feature, 1);
                }
            }
        }
        return commonest(counts);
    }

    /// All if the table of weights stays within bounds, else those that occur most.
    private long[] commonest(LongIndex counts) {
        var keys = counts.sortedKeys();
        var most = MOST_CELLS / (2 * kinds.size() + 1);
        for (int least = 2; keys.length > most; least++) {
            var needed = least;
            keys = Arrays.stream(keys).filter(key -> counts.get(key) >= needed).toArray();
        }
        return keys;
    }

    private List<TaggedSentence> prepare(long[] features) {
        var index = new LongIndex(features.length);
        for (int i = 0; i < features.length; i++) {
            index.put(features[i], i);
        }
        var prepared = new ArrayList<TaggedSentence>();
        for (var sentence : sentences) {
            if (!sentence.tokens().isEmpty() && sentence.tokens().size() <= Tagger.MOST_TOKENS) {
                prepared.add(prepare(sentence, index));
            }
        }
        return prepared;
    }

    private TaggedSentence prepare(Annotated sentence, LongIndex index) {
        var seen = new TokenFeatures(sentence.tokens(), sentence.intent());
        var features = new int[seen.tokens()][];
        for (int token = 0; token < features.length; token++) {
            features[token] =
                    Arrays.stream(seen.at(token))
                            .mapToInt(index::get)
                            .filter(feature -> feature != LongIndex.MISSING)
                            .toArray();
        }
        return new TaggedSentence(features, labels(sentence));
    }

    private int[] labels(Annotated sentence) {
        var labels = new int[sentence.tokens().size()];
        for (var span : sentence.spans()) {
            var beginning = 2 * kinds.indexOf(span.label()) + 1;
            var inside = false;
            for (int token = 0; token < labels.length; token++) {
                var place = sentence.tokens().get(token);
                if (place.start() < span.end()
                        && span.start() < place.end()
                        && labels[token] == 0) {
                    labels[token] = inside ? beginning + 1 : beginning;
                    inside = true;
                }
            }
        }
        return labels;
    }

    private void learn(
            CrfLearner learner, List<TaggedSentence> prepared, RandomStream random, Stage stage) {
        var order = new int[prepared.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        long seen = 0;
        var total = (double) rounds * order.length;
        for (int round = 0; round < rounds; round++) {
            random.shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                var rate = (float) (1 - SLOWING * seen / total);
                loss += learner.learn(prepared.get(order[i]), rate);
                seen++;
                stage.sawExamples(seen);
                stage.lossIs(loss / (i + 1));
                stage.reached(seen / total);
            }
        }
    }
}
