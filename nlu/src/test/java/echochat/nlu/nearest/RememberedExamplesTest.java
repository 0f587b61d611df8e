package echochat.nlu.nearest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.nearest.RememberedExamples.Example;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedExamplesTest {
    @Test
    void everySentenceComesBackAsItWas() throws ModelDamagedException {
        var sentences =
                List.of(
                        new Example("", 0),
                        new Example(" two  spaces ", 1),
                        new Example("fly to\tKöln 👍🏽", 200),
                        new Example("我要去北京", 0));

        var decoded = decode(ExamplesCodec.encode(RememberedExamples.of(sentences)), 201);

        assertThat(IntStream.range(0, decoded.size()).mapToObj(decoded::get))
                .containsExactlyElementsOf(sentences);
    }

    @Test
    void theSameTwiceAndTheVeryLongAreLeftOut() {
        var sentences =
                List.of(new Example("a", 0), new Example("a", 0), new Example("b".repeat(501), 0));

        assertThat(RememberedExamples.of(sentences).size()).isEqualTo(1);
    }

    @Test
    void ofTooManyEvenlySpreadOnesAreKept() {
        var sentences =
                IntStream.range(0, 100_000).mapToObj(i -> new Example("no " + i, 0)).toList();

        var kept = RememberedExamples.of(sentences);

        assertThat(kept.size()).isEqualTo(50_000);
        assertThat(kept.get(1).text()).isEqualTo("no 2");
        assertThat(kept.get(49_999).text()).isEqualTo("no 99998");
    }

    @Test
    void aSmallSectionCannotHoldLongTexts() {
        var bytes =
                new SectionWriter()
                        .number(1)
                        .text("x".repeat(400))
                        .packed(new int[] {0, 0})
                        .packed(new int[] {2})
                        .packed(new int[] {0})
                        .toBytes();

        assertThatThrownBy(() -> decode(bytes, 1)).isInstanceOf(ModelDamagedException.class);
    }

    @Test
    void numbersThatNameNothingAreNoticed() {
        assertThatThrownBy(() -> decode(section(1, 1, 0), 1))
                .isInstanceOf(ModelDamagedException.class);
        assertThatThrownBy(() -> decode(section(0, 2, 0), 1))
                .isInstanceOf(ModelDamagedException.class);
        assertThatThrownBy(() -> decode(section(0, Integer.MAX_VALUE, 0), 1))
                .isInstanceOf(ModelDamagedException.class);
        assertThatThrownBy(() -> decode(section(0, 1, 1), 1))
                .isInstanceOf(ModelDamagedException.class);
    }

    private static byte[] section(int number, int length, int intent) {
        return new SectionWriter()
                .number(1)
                .text("word")
                .packed(new int[] {number})
                .packed(new int[] {length})
                .packed(new int[] {intent})
                .toBytes();
    }

    private static RememberedExamples decode(byte[] bytes, int intents)
            throws ModelDamagedException {
        return ExamplesCodec.decode(new SectionReader("examples", bytes), intents);
    }
}
