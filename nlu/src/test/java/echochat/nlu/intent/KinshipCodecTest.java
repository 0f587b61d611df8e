package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionReader;
import echochat.nlu.file.format.SectionWriter;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinshipCodecTest {
    private static final BitSet GROUPS = BitSet.valueOf(new long[] {0b101});

    @Test
    void whatIsWrittenIsRead() throws ModelDamagedException {
        var read = decode(new Kinship(List.of(GROUPS), new int[] {2, 0, 3}, 4));

        assertThat(read.used()).containsExactly(GROUPS);
        assertThat(read.counts()).containsExactly(2, 0, 3);
        assertThat(read.sentences()).isEqualTo(4);
    }

    @Test
    void aCountAboveTheNumberOfSentencesIsRefused() {
        var damaged = new Kinship(List.of(GROUPS), new int[] {5}, 4);

        assertThatThrownBy(() -> decode(damaged)).isInstanceOf(ModelDamagedException.class);
    }

    @Test
    void aNegativeNumberOfSentencesIsRefused() {
        var damaged = new Kinship(List.of(GROUPS), new int[0], -1);

        assertThatThrownBy(() -> decode(damaged)).isInstanceOf(ModelDamagedException.class);
    }

    private static Kinship decode(Kinship kinship) throws ModelDamagedException {
        var section = new SectionWriter();
        KinshipCodec.encode(kinship, section);
        return KinshipCodec.decode(new SectionReader("intents", section.toBytes()), 1);
    }
}
