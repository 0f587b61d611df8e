package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.text.Tokenizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpanLabelsTest {
    private static final Label CITY = new Label("city", null, null);
    private static final Tagset TAGS = new Tagset(1);

    private static int[] labels(String text, Candidate... spans) {
        var tokens = Tokenizer.tokenize(text);
        var sentence = new TaggerTrainer.Annotated(tokens, 0, List.of(spans));
        return new SpanLabels(List.of(CITY), TAGS).of(sentence);
    }

    private static Candidate span(int start, int end) {
        return new Candidate(start, end, CITY, 1, Candidate.TAGGER);
    }

    @Test
    void aSpanOfOneWordIsAUnit() {
        assertThat(labels("to rome", span(3, 7))).containsExactly(Tagset.OUTSIDE, TAGS.unit(0));
    }

    @Test
    void aLongerSpanBeginsGoesOnAndEnds() {
        assertThat(labels("rio de janeiro", span(0, 14)))
                .containsExactly(TAGS.beginning(0), TAGS.inside(0), TAGS.last(0));
    }

    @Test
    void ofSpansThatOverlapTheFirstHasTheTokens() {
        assertThat(labels("new york city", span(0, 8), span(4, 13)))
                .containsExactly(TAGS.beginning(0), TAGS.last(0), TAGS.unit(0));
    }
}
