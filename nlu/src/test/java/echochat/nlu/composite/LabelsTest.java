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
    void aNewCombinationHasTheOrderOfTheMessageAndAKnownOneThatOfTheData() {
        var labels = new Labels(List.of("ask", "bye", "greet", "greet+ask"), "+");

        assertThat(labels.nameOf(new Pair(0, 1))).isEqualTo("ask+bye");
        assertThat(labels.nameOf(new Pair(1, 0))).isEqualTo("bye+ask");
        assertThat(labels.nameOf(new Pair(0, 2))).isEqualTo("greet+ask");
    }
}
