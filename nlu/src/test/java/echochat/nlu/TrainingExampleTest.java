package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
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
}
