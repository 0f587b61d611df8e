package echochat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.util.List;
import org.junit.jupiter.api.Test;

class MisspellingTest {
    @Test
    void oneWordIsSpeltDifferentlyAndNoOther() {
        for (int i = 0; i < 50; i++) {
            var text = i + " please send refunds today";
            var words = List.of(text.split(" "));

            var slipped =
                    List.of(Misspelling.of(TrainingExample.of(text, "any")).text().split(" "));

            assertThat(slipped).hasSameSizeAs(words);
            assertThat(slipped).filteredOn(word -> !words.contains(word)).hasSizeLessThan(2);
        }
    }

    @Test
    void spansStandWhereTheirWordsWentTo() {
        for (int i = 0; i < 50; i++) {
            var text = i + " flights from Berlin to Rome";
            var start = text.indexOf("Rome");
            var rome = EntitySpan.of("city", start, start + 4, "Rome");

            var slipped = Misspelling.of(new TrainingExample(text, "fly", List.of(rome)));

            var span = slipped.entities().getFirst();
            var piece = slipped.text().substring(span.start(), span.end());
            assertThat(piece).isEqualTo(span.value());
            assertThat(piece.length()).isBetween(3, 5);
            assertThat(slipped.text()).endsWith(piece);
        }
    }

    @Test
    void theSameSentenceHasTheSameSlipAndShortWordsHaveNone() {
        var sentence = TrainingExample.of("cancel my order", "cancel");

        assertThat(Misspelling.of(sentence)).isEqualTo(Misspelling.of(sentence));
        assertThat(Misspelling.of(sentence)).isNotEqualTo(sentence);
        assertThat(Misspelling.of(TrainingExample.of("oh no", "any")).text()).isEqualTo("oh no");
    }
}
