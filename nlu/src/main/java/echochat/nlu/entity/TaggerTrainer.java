package echochat.nlu.entity;

import echochat.nlu.entity.context.ContextLearner;
import echochat.nlu.entity.context.ContextMemo;
import echochat.nlu.entity.context.ContextNet;
import echochat.nlu.entity.context.ContextWords;
import echochat.nlu.entity.context.Hearing;
import echochat.nlu.lexicon.Lexicon;
import echochat.nlu.math.RandomStream;
import echochat.nlu.text.Token;
import echochat.nlu.training.run.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Trains a [Tagger] from annotated sentences.
public final class TaggerTrainer {
    /// So many kinds of spans (entity, role and group) are learned at most, the commonest.
    public static final int MOST_KINDS = 300;

    private static final int LEARNERS = 2;
    private static final int FEWEST_ROUNDS = 4;
    private static final int MOST_ROUNDS = 40;
    private static final int SIGHTS = 5_000;
    private static final double SLOWING = 0.9;

    private List<Annotated> sentences; // none once they are prepared
    private final List<Label> kinds;
    private final Tagset tags;
    private final Repeats repeats;
    private final int rounds;
    private final @Nullable Lexicon lexicon;

    /// A sentence with its true spans.
    ///
    /// @param intent as a number
    public record Annotated(List<Token> tokens, int intent, List<Candidate> spans) {}

    /// @param rounds of each of two learners; 0 lets the size decide
    /// @param lexicon absent if nothing is known of the words beforehand
    public TaggerTrainer(List<Annotated> sentences, int rounds, @Nullable Lexicon lexicon) {
        this.sentences = sentences;
        this.rounds = rounds > 0 ? rounds : usualRounds(sentences.size());
        this.lexicon = lexicon;
        kinds = TaughtKinds.of(sentences);
        tags = new Tagset(kinds.size());
        repeats = Repeats.of(kinds, sentences);
    }

    /// How often each of two learners sees every sentence if nobody says otherwise.
    public static int usualRounds(int sentences) {
        var bySize = SIGHTS / Math.max(1, sentences);
        return Math.clamp(bySize, FEWEST_ROUNDS, MOST_ROUNDS);
    }

    public Tagger train(long seed, Stage stage) {
        var turning = RandomStream.of(seed, "other orders");
        sentences = OtherOrders.with(sentences, turning, stage::goOn);
        var material = prepare(stage);
        var features = material.features();
        var prepared = material.sentences();
        var shares = new WordShares(prepared, features.length, tags, stage::goOn);
        for (int i = 0; i < prepared.size(); i++) {
            stage.goOn();
            prepared.set(i, prepared.get(i).with(shares.withoutOwn(prepared.get(i))));
        }
        var context = context(material.words(), seed, stage);
        var lesson = new Lesson(prepared, shares.end());
        var learned = learn(0, lesson, context, seed, stage);
        // one context is enough, and as good for both
        var memo = new ContextMemo(context.learned());
        learned.averageWith(learn(1, lesson, memo, seed, stage));
        stage.reached(1);
        var folded = new FoldedShares(shares, learned.emissions());
        var net = kinds.isEmpty() ? null : context.learned();
        return pack(features, folded, learned.transitions(), net, stage);
    }

    private ContextLearner context(ContextWords words, long seed, Stage stage) {
        var random = RandomStream.of(seed, "context");
        return new ContextLearner(words, tags.evidences(), random, stage::goOn);
    }

    private Tagger pack(
            long[] features,
            FoldedShares weights,
            Transitions transitions,
            @Nullable ContextNet context,
            Stage stage) {
        var packed = new PackedWeights();
        var kept = new long[features.length];
        int count = 0;
        for (int feature = 0; feature < features.length; feature++) {
            stage.goOn();
            if (packed.add(row(weights, features, feature))) {
                kept[count++] = features[feature];
            }
        }
        var observer = TokenFeatures.observer(lexicon);
        var known = Arrays.copyOf(kept, count);
        return new Tagger(kinds, known, packed.table(), transitions, repeats, context, observer);
    }

    private static float[] row(FoldedShares weights, long[] features, int feature) {
        return features[feature] == TokenFeatures.STRANGER
                ? weights.stranger()
                : weights.row(feature);
    }

    /// @param features their hashes, by number
    private record Material(long[] features, ContextWords words, List<TaggedSentence> sentences) {}

    private Material prepare(Stage stage) {
        var numbers = new FeatureNumbers(kinds.isEmpty() ? List.of() : sentences, lexicon, stage);
        var labels = new SpanLabels(kinds, tags);
        var prepared = new ArrayList<TaggedSentence>();
        for (var sentence : sentences) {
            stage.goOn();
            if (!kinds.isEmpty()
                    && !sentence.tokens().isEmpty()
                    && sentence.tokens().size() <= Tagger.MOST_TOKENS) {
                prepared.add(numbers.of(sentence, labels.of(sentence)));
            }
        }
        sentences = List.of(); // their words would take much memory all the while
        return new Material(numbers.hashes(), numbers.words(), prepared);
    }

    /// @param features how many there are, with those of words' shares
    private record Lesson(List<TaggedSentence> sentences, int features) {}

    /// Both learners see the same sentences in other orders and with other features hidden: the
    /// mean of their weights errs less than either, and costs a message no more.
    private CrfLearner.Learned learn(
            int number, Lesson lesson, Hearing context, long seed, Stage stage) {
        var prepared = lesson.sentences();
        var weights = new EmissionLearner(prepared, lesson.features(), tags, stage::goOn);
        var hiding = RandomStream.of(seed, "crf " + number);
        var learner = new CrfLearner(weights, context, tags, hiding);
        var random = RandomStream.of(seed, "crf order " + number);
        var order = new int[prepared.size()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        var visits = (long) rounds * order.length;
        long seen = 0;
        for (int round = 0; round < rounds; round++) {
            random.shuffle(order);
            double loss = 0;
            for (int i = 0; i < order.length; i++) {
                var rate = (float) (1 - SLOWING * (seen / (double) visits));
                loss += learner.learn(prepared.get(order[i]), rate);
                seen++;
                stage.sawExamples(number * visits + seen);
                stage.lossIs(loss / (i + 1));
                stage.reached((number + seen / (double) visits) / LEARNERS);
            }
        }
        return learner.learned();
    }
}
