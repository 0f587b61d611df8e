package echochat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThesaurusTest {
    private static final Thesaurus THESAURUS =
            new Thesaurus(
                    List.of(
                            "refund,give back,Repay,reimburse",
                            "pay,repay",
                            "lonely",
                            "pizza,pasta,repay"));

    @Test
    void wordsAndPhrasesOfItsEntriesAreThere() {
        assertThat(THESAURUS.has("repay")).isTrue();
        assertThat(THESAURUS.has("give back")).isTrue();
        assertThat(THESAURUS.has("lonely")).as("an entry of one word says nothing").isFalse();
    }

    @Test
    void aWordIsSharedByItsEntriesAndMoreByTheShort() {
        var rows = THESAURUS.shares(List.of("repay", "unheard")).rows();

        var repay = rows.getFirst();
        assertThat(repay.columns()).containsExactly(0, 1, 2);
        assertThat(repay.cells()[0] + repay.cells()[1] + repay.cells()[2])
                .isCloseTo(1, within(1e-6f));
        assertThat(repay.cells()[1]).isGreaterThan(repay.cells()[2]);
        assertThat(repay.cells()[2]).isGreaterThan(repay.cells()[0]);
        assertThat(rows.getLast().size()).isZero();
    }
}
