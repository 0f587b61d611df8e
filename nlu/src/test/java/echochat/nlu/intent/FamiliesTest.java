package echochat.nlu.intent;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.math.Rows;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FamiliesTest {
    /// The families are `alarm` and `set`, in this order.
    private static final Families FAMILIES =
            Families.of(
                    List.of(
                            Set.of("alarm", "set"),
                            Set.of("alarm", "query"),
                            Set.of("list", "set")));

    @Test
    void intentsWhoseNamesShareAWordScoreHalfOfWhatTheirFamilyScores() {
        var scores = new float[3];

        FAMILIES.score(new float[] {1, 2, 3, 10, 100}, scores);

        assertThat(scores).containsExactly(56, 7, 53);
    }

    @Test
    void theGradientOfAFamilyIsHalfOfThatOfItsIntents() {
        var columns = new float[] {9, 9, 9, 9, 9};

        FAMILIES.spread(new float[] {1, 2, -4}, columns);

        assertThat(columns).containsExactly(1, 2, -4, 1.5f, -1.5f);
    }

    @Test
    void foldedWeightsScoreTheSame() {
        var weights = new Rows(new float[][] {{1, 2, 3, 10, 100}, {0, 0, 0, 2, 0}}, 5);

        var folded = FAMILIES.folded(weights);

        assertThat(folded.width()).isEqualTo(3);
        assertThat(folded.row(0)).containsExactly(56, 7, 53);
        assertThat(folded.row(1)).containsExactly(1, 1, 0);
    }

    @Test
    void aWordOfOneNameOrOfAllMakesNoFamily() {
        var families =
                Families.of(
                        List.of(Set.of("intent", "a"), Set.of("intent", "b"), Set.of("intent")));

        assertThat(families.columns()).isEqualTo(3);
        var weights = Rows.zeros(1, 3);
        assertThat(families.folded(weights)).isSameAs(weights);
    }
}
