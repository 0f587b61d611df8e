package echochat.nlu.composite;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.intent.Effort;
import echochat.nlu.intent.IntentTraining;
import echochat.nlu.intent.Lesson;
import echochat.nlu.math.RandomStream;
import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import echochat.nlu.training.run.Stage;
import echochat.nlu.training.run.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Trains a [Composer]. Twins of the classifier learn from three quarters of the sentences each; of
/// the rest, single sentences and pairs of them, written one after the other, show the gate what
/// one intent and two look like to a classifier that has not seen them.
public final class CompositeTraining {
    private static final int FOLDS = 2;
    private static final int SMALL = 300;
    private static final int PARTS = 4;
    private static final int MOST_CASES = 200;
    private static final int PAIRS_EACH = 3;
    private static final int FEWEST_CASES = 10;
    private static final double LEAST_SHARE = 0.3;
    private static final List<String> JOINTS = List.of(" ", ", ", ". ");

    private final TrainingRun run;
    private final List<IntentTraining> twins = new ArrayList<>();
    private final Stage fitting;
    private final long seed;

    /// @param sentences how many there will be; of few, all are shown to the gate
    public CompositeTraining(TrainingRun run, long seed, Effort effort, int sentences) {
        this.run = run;
        this.seed = seed;
        var folds = sentences < SMALL ? PARTS : FOLDS;
        for (int fold = 0; fold < folds; fold++) {
            twins.add(new IntentTraining(run, seed, effort));
        }
        fitting = run.stage("checking", 0.1);
    }

    /// What there is to learn from.
    ///
    /// @param texts one per sentence of the lesson
    /// @param vector turns words into what the classifier sees
    public record Material(
            Lesson lesson,
            List<String> texts,
            Labels labels,
            Function<List<Token>, SparseVector> vector) {}

    /// Empty if the data is too small to learn it, or has fewer than two intents to combine.
    public Optional<Composer> train(Material material) {
        var cases = new ArrayList<Case>();
        if (material.labels().atoms() > 1) {
            for (int fold = 0; fold < twins.size(); fold++) {
                cases.addAll(cases(material, fold));
            }
        }
        fitting.reached(1);
        var composites = cases.stream().filter(Case::isComposite).count();
        if (composites < FEWEST_CASES || cases.size() - composites < FEWEST_CASES) {
            return Optional.empty();
        }
        var gate = run.await(run.start(() -> new GateFit(cases, share(material)).fit()));
        return Optional.of(new Composer(material.labels(), gate));
    }

    /// At least as many as the data has.
    private static double share(Material material) {
        double composites = 0;
        for (var intent : material.lesson().intents()) {
            composites += material.labels().isComposite(intent) ? 1 : 0;
        }
        var share = composites / material.lesson().intents().length;
        return Math.clamp(share, LEAST_SHARE, 0.5);
    }

    private List<Case> cases(Material material, int fold) {
        var split = Deal.of(material.lesson(), fold, PARTS);
        if (split.taught().isEmpty()) {
            return List.of();
        }
        var twin = twins.get(fold).start(split.lesson(material.lesson())).model();
        Judge judge = tokens -> twin.judge(material.vector().apply(tokens));
        return run.await(run.start(() -> cases(material, split.kept(), judge, fold)));
    }

    private List<Case> cases(Material material, List<Integer> kept, Judge judge, int fold) {
        var random = RandomStream.of(seed, "composites " + fold);
        var order = kept.stream().mapToInt(Integer::intValue).toArray();
        random.shuffle(order);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < Math.min(order.length, MOST_CASES); i++) {
            var intent = material.lesson().intents()[order[i]];
            var name =
                    material.labels().isComposite(intent) ? material.labels().name(intent) : null;
            cases.add(caseOf(material.texts().get(order[i]), name, material, judge));
            fitting.reached((fold + 0.5 * i / order.length) / twins.size());
        }
        for (int i = 0; i < Math.min(order.length * PAIRS_EACH, MOST_CASES); i++) {
            var first = order[i % order.length];
            var second = order[random.nextInt(order.length)];
            if (isPair(material, first, second)) {
                cases.add(pairOf(first, second, random, material, judge));
            }
            fitting.reached((fold + 0.5) / twins.size());
        }
        return cases;
    }

    private static Case pairOf(
            int first, int second, RandomStream random, Material material, Judge judge) {
        var intents = material.lesson().intents();
        var name = material.labels().nameOf(new Pair(intents[first], intents[second]));
        var joint = JOINTS.get(random.nextInt(JOINTS.size()));
        var text = material.texts().get(first) + joint + material.texts().get(second);
        return caseOf(text, name, material, judge);
    }

    private static boolean isPair(Material material, int one, int other) {
        var intents = material.lesson().intents();
        return intents[one] != intents[other]
                && material.labels().isAtom(intents[one])
                && material.labels().isAtom(intents[other]);
    }

    private static Case caseOf(
            String text, @Nullable String truth, Material material, Judge judge) {
        var tokens = Tokenizer.tokenizeBeginning(text);
        var whole = judge.judge(tokens);
        var halves = new Halves(tokens, judge, material.labels());
        return new Case(
                Evidence.of(whole, halves, material.labels(), tokens.size()),
                Combinations.of(whole, halves, material.labels()),
                truth);
    }
}
