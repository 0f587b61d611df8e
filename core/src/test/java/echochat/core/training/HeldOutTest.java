package echochat.core.training;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.TrainingExample;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTest {
    @Test
    void aboutAFifthIsHeldOutAndTheRestIsKept() {
        var examples = examples("greet", 500);

        var split = HeldOut.of(examples);

        assertThat(split.heldOut()).hasSizeBetween(70, 130);
        assertThat(split.rest()).hasSize(500 - split.heldOut().size());
    }

    @Test
    void ofASmallIntentNothingIsHeldOut() {
        assertThat(HeldOut.of(examples("greet", 4)).heldOut()).isEmpty();
    }

    @Test
    void aSentenceStaysOnItsSideWhateverItsSpacesAndCase() {
        assertThat(HeldOut.isDrawn("  Hello   THERE ")).isEqualTo(HeldOut.isDrawn("hello there"));
    }

    private static List<TrainingExample> examples(String intent, int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> new TrainingExample("sentence number " + i, intent, List.of()))
                .toList();
    }
}
