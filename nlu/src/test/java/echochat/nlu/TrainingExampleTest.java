package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingExampleTest {
    @Test
    void anEntityIsNamedByThePieceThatIsOne() {
        var example = TrainingExample.of("fly to Rome", "book").with("city", "Rome");

        assertThat(example.entities()).containsExactly(EntitySpan.of("city", 7, 11, "Rome"));
    }

    @Test
    void aPieceThatComesTwiceIsNamedInItsOrder() {
        var example =
                TrainingExample.of("from Rome to Rome", "book")
                        .with("city", "Rome")
                        .with("city", "Rome");

        assertThat(example.entities()).extracting(EntitySpan::start).containsExactly(5, 13);
    }

    @Test
    void aPieceIsSoughtBehindTheSpansThatWereGiven() {
        var first = EntitySpan.of("city", 5, 9, "Rome");

        var example = TrainingExample.of("from Rome to Rome", "book", first).with("city", "Rome");

        assertThat(example.entities())
                .isEqualTo(List.of(first, EntitySpan.of("city", 13, 17, "Rome")));
    }

    @Test
    void aPieceThatTheSentenceLacksIsRefused() {
        var example = TrainingExample.of("Rome, please", "book").with("city", "Rome");

        assertThatThrownBy(() -> example.with("city", "Rome"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no \"Rome\" from character 4 on in \"Rome, please\".");
    }

    @Test
    void anEmptyPieceIsNoEntity() {
        var example = TrainingExample.of("fly to Rome", "book");

        assertThatThrownBy(() -> example.with("city", ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anEntityOutsideOfItsSentenceIsRefusedByName() {
        assertThatThrownBy(
                        () ->
                                new TrainingExample(
                                        "to Rome",
                                        "go",
                                        List.of(EntitySpan.of("city", 3, 8, "Rome"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The entity \"city\" lies from 3 to 8, not within the 7 characters of \"to Rome\".");
        assertThatThrownBy(
                        () ->
                                new TrainingExample(
                                        "to Rome", "go", List.of(EntitySpan.of("city", 3, 3, ""))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsMissingOrOutOfRangeIsRefusedByName() {
        assertThatThrownBy(() -> new TrainingExample("to Rome", absent(), List.of()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("intent");
        assertThatThrownBy(() -> EntitySpan.of("city", 0, 4, absent()))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("value");
        assertThatThrownBy(() -> TrainingData.of().withTypos(Map.of("city", 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A list forgives 1 or 2 typos.");
    }

    @SuppressWarnings("NullAway") // as a caller without its guard may do
    private static String absent() {
        return null;
    }
}
