package echochat.nlu.entity.context;

import static echochat.nlu.entity.context.FirstWordTells.BAD;
import static echochat.nlu.entity.context.FirstWordTells.BITS;
import static echochat.nlu.entity.context.FirstWordTells.GOOD;
import static echochat.nlu.entity.context.FirstWordTells.lead;
import static echochat.nlu.entity.context.FirstWordTells.learned;
import static echochat.nlu.entity.context.FirstWordTells.learner;
import static echochat.nlu.entity.context.FirstWordTells.sentence;
import static echochat.nlu.entity.context.FirstWordTells.words;
import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.file.ModelDamagedException;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ContextLearnerTest {
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
