package echochat.nlu.entity.context;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.feature.HashCounts;
import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.math.RandomStream;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Sentences of six words: whether the last one is good (evidence 1) or bad (0) is told by the
/// first.
class ContextLearnerTest {
    private static final int BITS = 40;
    private static final int LENGTH = 6;
    private static final long GOOD = 1_000_001;
    private static final long BAD = 1_000_002;
    private static final int[] BOTH = {0, 1};

    private static ContextWords words() {
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

    private static long[][] sentence(long first, Random random) {
        var seen = new long[LENGTH][];
        seen[0] = new long[] {first};
        for (int token = 1; token < LENGTH; token++) {
            seen[token] = new long[] {1 + random.nextInt(9)};
        }
        return seen;
    }

    private static ContextLearner learner() {
        return new ContextLearner(words(), 2, RandomStream.of(1, "test"), () -> {});
    }

    private static ContextNet learned() {
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
        var numbers = new int[LENGTH][];
        for (int token = 0; token < LENGTH; token++) {
            numbers[token] = words.known(seen[token]);
        }
        var evidence = new float[LENGTH][2];
        learner.hear(numbers, evidence);
        var last = evidence[LENGTH - 1];
        var wrong = 1 / (1 + Math.exp(last[right] - last[1 - right]));
        var slopes = new float[2];
        slopes[right] = (float) -wrong;
        slopes[1 - right] = (float) wrong;
        learner.blame(LENGTH - 1, slopes, BOTH, 2, 1);
        learner.learn(1);
    }

    private static float lead(ContextNet net, long[][] seen) {
        var evidence = new float[LENGTH][2];
        net.addTo(evidence, token -> seen[token]);
        return evidence[LENGTH - 1][1] - evidence[LENGTH - 1][0];
    }

    @Test
    void theFirstWordIsStillKnownAtTheLast() {
        var net = learned();
        var random = new Random(5);
        for (int i = 0; i < 50; i++) {
            assertThat(lead(net, sentence(GOOD, random))).isGreaterThan(1);
            assertThat(lead(net, sentence(BAD, random))).isLessThan(-1);
        }
    }

    @Test
    void whoHasNotLearnedSaysNothing() {
        assertThat(lead(learner().learned(), sentence(GOOD, new Random(5)))).isZero();
    }

    @Test
    void whoRestsDoesNotChange() {
        var words = words();
        var learner = learner();
        var random = new Random(2);
        learner.rest();

        teach(learner, words, sentence(GOOD, random), 1);

        assertThat(lead(learner.learned(), sentence(GOOD, random))).isZero();
    }

    @Test
    void wordsThatOccurOnceAreNotKnown() {
        assertThat(words().known(new long[] {GOOD, 99, 12345})).hasSize(1);
    }

    @Test
    void aFileHoldsAllOfIt() throws ModelDamagedException {
        var net = learned();
        var bytes = ContextCodec.encode(net, () -> {});

        var read = decode(bytes);

        var seen = sentence(GOOD, new Random(5));
        assertThat(Math.abs(lead(read, seen) - lead(net, seen))).isLessThan(0.2f);
        assertThat(ContextCodec.encode(read, () -> {})).isEqualTo(bytes);
        assertThat(ContextCodec.decode(Map.of(), BITS, 2, () -> {})).isNull();
    }

    private static ContextNet decode(byte[] bytes) throws ModelDamagedException {
        var sections = Map.of(ContextCodec.SECTION, bytes);
        var read = ContextCodec.decode(sections, BITS, 2, () -> {});
        assertThat(read).isNotNull();
        return read;
    }

    @Test
    void wrongContentNeverCrashes() {
        var bytes = ContextCodec.encode(learned(), () -> {});
        var random = new Random(4);
        for (int run = 0; run < 500; run++) {
            var content = bytes.clone();
            content[random.nextInt(run % 2 == 0 ? 40 : content.length)] = (byte) random.nextInt();
            try {
                assertThat(lead(decode(content), sentence(GOOD, random))).isNotNaN();
            } catch (ModelDamagedException _) {
                // as it should be
            }
        }
    }
}
