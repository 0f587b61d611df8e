package echochat.nlu.entity.context;

import echochat.nlu.feature.HashCounts;
import echochat.nlu.math.RandomStream;
import java.util.Random;

/// Sentences of six words: whether the last one is good (evidence 1) or bad (0) is told by the
/// first.
final class FirstWordTells {
    static final int BITS = 40;
    static final int LENGTH = 6;
    static final long GOOD = 1_000_001;
    static final long BAD = 1_000_002;
    private static final int[] BOTH = {0, 1};

    private FirstWordTells() {}

    static ContextWords words() {
        var counts = new HashCounts(BITS);
        for (long word = 1; word < 10; word++) {
            counts.add(word);
            counts.add(word);
        }
        for (int i = 0; i < 2; i++) {
            counts.add(GOOD);
            counts.add(BAD);
        }
        counts.add(99); // once only
        return ContextWords.of(counts, () -> {});
    }

    static long[][] sentence(long first, Random random) {
        var seen = new long[LENGTH][];
        seen[0] = new long[] {first};
        for (int token = 1; token < LENGTH; token++) {
            seen[token] = new long[] {1 + random.nextInt(9)};
        }
        return seen;
    }

    static ContextLearner learner() {
        return new ContextLearner(words(), 2, RandomStream.of(1, "test"), () -> {});
    }

    static ContextNet learned() {
        var words = words();
        var learner = learner();
        var random = new Random(2);
        for (int i = 0; i < 1000; i++) {
            teach(learner, words, sentence(i % 2 == 0 ? GOOD : BAD, random), i % 2 == 0 ? 1 : 0);
        }
        return learner.learned();
    }

    private static void teach(
            ContextLearner learner, ContextWords words, long[][] seen, int right) {
        var evidence = new float[LENGTH][2];
        learner.hear(numbers(words, seen), evidence);
        var last = evidence[LENGTH - 1];
        var wrong = 1 / (1 + Math.exp(last[right] - last[1 - right]));
        var slopes = new float[2];
        slopes[right] = (float) -wrong;
        slopes[1 - right] = (float) wrong;
        learner.blame(LENGTH - 1, slopes, BOTH, 2, 1);
        learner.learn(1);
    }

    static float lead(ContextNet net, long[][] seen) {
        var evidence = new float[LENGTH][2];
        net.addTo(evidence, token -> seen[token]);
        return evidence[LENGTH - 1][1] - evidence[LENGTH - 1][0];
    }

    /// The numbers of a sentence's words.
    static int[][] numbers(ContextWords words, long[][] seen) {
        var numbers = new int[LENGTH][];
        for (int token = 0; token < LENGTH; token++) {
            numbers[token] = words.known(seen[token]);
        }
        return numbers;
    }
}
