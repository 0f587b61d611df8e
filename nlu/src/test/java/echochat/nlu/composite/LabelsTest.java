package echochat.nlu.composite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelsTest {
    @Test
    void aNameIsPutTogetherIfItsPartsAreClasses() {
        var labels = new Labels(List.of("ask", "greet", "greet+ask", "greet+order"), "+");

        assertThat(labels.partsOf("greet+ask")).containsExactly("greet", "ask");
        assertThat(labels.partsOf("greet+order")).containsExactly("greet+order");
        assertThat(labels.partsOf("ask+greet+ask")).containsExactly("ask", "greet", "ask");
        assertThat(labels.partsOf("greet")).containsExactly("greet");
    }

    @Test
    void rasasUsualSignInsideOfNamesPutsNothingTogether() {
        var labels = new Labels(List.of("ask_price", "deny", "mood_great"), "_");

        assertThat(labels.partsOf("mood_great")).containsExactly("mood_great");
        assertThat(labels.isAtom(0)).isFalse();
        assertThat(labels.isAtom(1)).isTrue();
    }

    @Test
    void threeIntentsInOneNameAreACombinationThatOnlyTheDataMakes() {
        var labels = new Labels(List.of("a", "a+b+c", "b", "c"), "+");

        assertThat(labels.partsOf("a+b+c")).containsExactly("a", "b", "c");
        assertThat(labels.isComposite(1)).isTrue();
        assertThat(labels.nameOf(new Pair(0, 2))).isEqualTo("a+b");
    }

    @Test
    void aSignAtTheEdgeOfANameOrTwiceInItPutsNothingTogether() {
        var labels = new Labels(List.of("+a", "a", "a+", "a++b", "b"), "+");

        for (int label = 0; label < labels.size(); label++) {
            assertThat(labels.isComposite(label)).as(labels.name(label)).isFalse();
        }
        assertThat(labels.atoms()).isEqualTo(2);
    }

    @Test
    void aPartThatEndsLikeTheSignIsFoundInANewCombination() {
        var labels = new Labels(List.of("a+", "b"), "++");
        var combined = labels.nameOf(new Pair(0, 1));

        assertThat(combined).isEqualTo("a+++b");
        assertThat(labels.partsOf(combined)).containsExactly("a+", "b");
    }

    @Test
    void oneIntentAloneHasNothingToBeCombinedWith() {
        var labels = new Labels(List.of("a"), "+");

        assertThat(labels.atoms()).isEqualTo(1);
        assertThat(labels.partsOf("b")).containsExactly("b");
    }

    @Test
    void aNewCombinationHasTheOrderOfTheMessageAndAKnownOneThatOfTheData() {
        var labels = new Labels(List.of("ask", "bye", "greet", "greet+ask"), "+");

        assertThat(labels.nameOf(new Pair(0, 1))).isEqualTo("ask+bye");
        assertThat(labels.nameOf(new Pair(1, 0))).isEqualTo("bye+ask");
        assertThat(labels.nameOf(new Pair(0, 2))).isEqualTo("greet+ask");
    }
}
