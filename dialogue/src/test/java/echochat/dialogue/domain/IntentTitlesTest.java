package echochat.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntentTitlesTest {
    private static final IntentTitles TITLES =
            IntentTitles.chosenFrom(
                    Map.of(
                            "greet", List.of("hi", "good morning to you", "hello there"),
                            "bye", List.of("so long, and thanks for all the fish ".repeat(4))));

    @Test
    void anIntentIsShownByASentenceOfMiddlingLength() {
        assertThat(TITLES.of("greet")).isEqualTo("hello there");
    }

    @Test
    void anIntentWithoutAShortSentenceIsShownByItsName() {
        assertThat(TITLES.of("bye")).isEqualTo("bye");
        assertThat(TITLES.of("faq/opening_hours")).isEqualTo("faq opening hours");
    }

    @Test
    void titlesTravelInAModel() {
        var attachments = Map.of(IntentTitles.ATTACHMENT, TITLES.toBytes());

        assertThat(IntentTitles.in(attachments)).isEqualTo(TITLES);
        assertThat(IntentTitles.in(Map.of())).isEqualTo(IntentTitles.NONE);
    }
}
