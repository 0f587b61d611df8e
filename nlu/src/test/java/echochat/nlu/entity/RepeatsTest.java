package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.SectionWriter;
import echochat.nlu.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RepeatsTest {
    private static final Label CITY = new Label("city", null, null);
    private static final Label DAY = new Label("day", null, null);

    private static TaggerTrainer.Annotated sentence(String text, Label... labels) {
        var tokens = Tokenizer.tokenizeBeginning(text);
        var spans = new ArrayList<Candidate>();
        for (int i = 0; i < labels.length; i++) {
            var token = tokens.get(i);
            spans.add(new Candidate(token.start(), token.end(), labels[i], 1, Candidate.TAGGER));
        }
        return new TaggerTrainer.Annotated(tokens, 0, spans);
    }

    private static Repeats learned(int sentences) {
        var data = new ArrayList<TaggerTrainer.Annotated>();
        for (int i = 0; i < sentences; i++) {
            data.add(sentence("rome oslo monday please", CITY, CITY, DAY));
        }
        return Repeats.of(List.of(CITY, DAY), data);
    }

    @Test
    void onlyWhatComesTwiceInHardlyAnySentenceIsHeldAgainstATagging() {
        var repeats = learned(99);

        assertThat(repeats.penalty(0, 2)).as("two cities are usual").isZero();
        assertThat(repeats.penalty(1, 1)).as("one day").isZero();
        assertThat(repeats.penalty(1, 2)).isCloseTo(Math.log(0.5 / 100 / 0.2), within(1e-3));
        assertThat(repeats.penalty(1, 3)).isCloseTo(2 * repeats.penalty(1, 2), within(1e-3));
    }

    @Test
    void fewSentencesSayLittleAboutIt() {
        assertThat(learned(3).penalty(1, 2)).isBetween(-0.5, -0.4);
        assertThat(learned(1).penalty(1, 2)).isZero();
    }

    @Test
    void theLongerAMessageTheLikelierItIsTwoSentences() {
        var repeats =
                Repeats.of(
                        List.of(CITY),
                        List.of(sentence("rome", CITY), sentence("a train to rome please")));

        assertThat(repeats.most(1)).isCloseTo(Math.log(0.05 / 1.05), within(1e-6));
        assertThat(repeats.most(4)).isCloseTo(Math.log(0.05 / 0.55), within(1e-6));
        assertThat(repeats.most(6)).isZero();
        assertThat(repeats.most(100_000)).isZero();
    }

    @Test
    void itIsReadAsWrittenAndWhatCannotBeIsDamage() throws ModelDamagedException {
        var repeats = learned(20);

        var read = RepeatsCodec.decode(sections(RepeatsCodec.encode(repeats)), 2);

        assertThat(read.penalties()).isEqualTo(repeats.penalties());
        assertThat(read.asLong()).isEqualTo(repeats.asLong());
        assertThat(RepeatsCodec.decode(Map.of(), 2)).isEqualTo(Repeats.NONE);
        assertDamaged(new float[] {-1}, new float[] {1});
        assertDamaged(new float[] {-1, 2}, new float[] {1});
        assertDamaged(new float[] {-1, -1}, new float[] {1.5f});
        assertDamaged(new float[] {-1, Float.NaN}, new float[] {1});
    }

    private static void assertDamaged(float[] penalties, float[] asLong) {
        var section = new SectionWriter().reals(penalties).reals(asLong).toBytes();
        assertThatThrownBy(() -> RepeatsCodec.decode(sections(section), 2))
                .isInstanceOf(ModelDamagedException.class);
    }

    private static Map<String, byte[]> sections(byte[] section) {
        return Map.of(RepeatsCodec.SECTION, section);
    }
}
