package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArbitrationTest {
    @Test
    void theLongerOfTwoWins() {
        assertThat(decide(tagger(0, 3, 0.9), lookup(0, 8))).containsExactly("lookup 0-8");
    }

    @Test
    void ofEquallyLongOnesTheTaggersWins() {
        assertThat(decide(lookup(0, 8), tagger(0, 8, 0.9))).containsExactly("tagger 0-8");
    }

    @Test
    void anUnsureTaggerGivesWay() {
        assertThat(decide(lookup(0, 3), tagger(0, 8, 0.4))).containsExactly("lookup 0-3");
    }

    @Test
    void whatDoesNotOverlapStays() {
        assertThat(decide(lookup(9, 12), tagger(0, 8, 0.4), lookup(8, 9)))
                .containsExactly("tagger 0-8", "lookup 8-9", "lookup 9-12");
    }

    private static List<String> decide(Candidate... candidates) {
        return Arbitration.decide(List.of(candidates)).stream()
                .map(one -> one.extractor() + " " + one.start() + "-" + one.end())
                .toList();
    }

    private static Candidate tagger(int start, int end, double confidence) {
        return candidate(start, end, confidence, Candidate.TAGGER);
    }

    private static Candidate lookup(int start, int end) {
        return candidate(start, end, 0.9, Candidate.LOOKUP);
    }

    private static Candidate candidate(int start, int end, double confidence, String extractor) {
        return new Candidate(start, end, new Label("city", null, null), confidence, extractor);
    }
}
