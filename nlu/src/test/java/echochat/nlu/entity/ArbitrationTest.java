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

    @Test
    void aSystemEntityGivesWayToWhatTheDataSays() {
        assertThat(decide(system("time", 0, 16), tagger(0, 8, 0.9), lookup(9, 12)))
                .containsExactly("tagger 0-8", "lookup 9-12");
    }

    @Test
    void aSystemEntityBeatsAnUnsureTagger() {
        assertThat(decide(system("time", 0, 4), tagger(0, 8, 0.4))).containsExactly("system 0-4");
    }

    @Test
    void aSystemEntityTakesThePlaceOfWhatLiesInItUnderItsName() {
        assertThat(decide(system("city", 0, 9), tagger(0, 9, 0.9))).containsExactly("system 0-9");
        assertThat(decide(system("city", 0, 9), lookup(2, 5))).containsExactly("system 0-9");
        assertThat(decide(system("city", 2, 5), tagger(0, 9, 0.9))).containsExactly("tagger 0-9");
    }

    @Test
    void aRoleIsNotLostToASystemEntity() {
        var label = new Label("time", "from", null);
        var withRole = new Candidate(0, 6, label, 0.9, Candidate.TAGGER);

        assertThat(decide(system("time", 0, 9), withRole)).containsExactly("tagger 0-6");
    }

    private static Candidate system(String name, int start, int end) {
        return new Candidate(start, end, new Label(name, null, null), 1, Candidate.SYSTEM);
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
