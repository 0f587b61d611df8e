package echochat.nlu.entity.context;

import static echochat.nlu.entity.context.FirstWordTells.GOOD;
import static echochat.nlu.entity.context.FirstWordTells.LENGTH;
import static echochat.nlu.entity.context.FirstWordTells.learned;
import static echochat.nlu.entity.context.FirstWordTells.numbers;
import static echochat.nlu.entity.context.FirstWordTells.sentence;
import static echochat.nlu.entity.context.FirstWordTells.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContextMemoTest {
    @ParameterizedTest(name = "room for {0} numbers")
    @ValueSource(ints = {0, 2 * LENGTH, 1000})
    void saysWhatWasLearnedEachTime(int room) {
        var net = learned();
        var memo = new ContextMemo(net, room);
        var random = new Random(5);
        for (int i = 0; i < 5; i++) {
            var seen = sentence(GOOD, random);
            var said = new float[LENGTH][2];
            net.addTo(said, token -> seen[token]);
            var numbers = numbers(words(), seen);

            assertThat(heard(memo, numbers)).isDeepEqualTo(said);
            assertThat(heard(memo, numbers)).isDeepEqualTo(said);
        }
    }

    private static float[][] heard(ContextMemo memo, int[][] numbers) {
        var evidence = new float[LENGTH][2];
        memo.hear(numbers, evidence);
        return evidence;
    }
}
