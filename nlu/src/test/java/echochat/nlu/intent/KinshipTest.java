package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.feature.Traits;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KinshipTest {
    private static final int FOOD = 0;
    private static final int TRAVEL = 1;

    @Test
    void aMessageWhoseGroupsAnIntentUsesIsItsKin() {
        var kinship = kinship(new int[] {5, 5, 5}, List.of(groups(0, 1), groups(2)));

        assertThat(kinship.share(message(0, 1), FOOD)).isEqualTo(1);
        assertThat(kinship.share(message(0, 1), TRAVEL)).isZero();
        assertThat(kinship.share(message(0, 2), FOOD)).isEqualTo(0.5f);
    }

    @Test
    void aRareGroupWeighsMore() {
        var kinship = kinship(new int[] {9, 1}, List.of(groups(0), groups(1)));

        // 1 + ln(11/10) for the one that nine of ten sentences use, 1 + ln(11/2) for the other
        assertThat(kinship.share(message(0, 1), FOOD)).isCloseTo(0.288f, within(0.001f));
    }

    @Test
    void aGroupThatNoSentenceUsesIsStrange() {
        var kinship = kinship(new int[] {1}, List.of(groups(0), groups()));

        // 1 + ln(11/2) against 1 + ln(11)
        assertThat(kinship.share(message(0, 700), FOOD)).isCloseTo(0.443f, within(0.001f));
    }

    @Test
    void aMessageOfWhichTheLexiconKnowsNothingIsNobodysKin() {
        assertThat(kinship(new int[] {1}, List.of(groups(0))).share(message(), FOOD)).isZero();
    }

    private static Kinship kinship(int[] counts, List<BitSet> used) {
        return new Kinship(used, counts, 10);
    }

    private static BitSet groups(int... numbers) {
        var result = new BitSet();
        IntStream.of(numbers).forEach(result::set);
        return result;
    }

    private static SparseVector message(int... groups) {
        return new SparseVector(new int[0], new float[0], new Traits(3, groups, 1, 1));
    }
}
