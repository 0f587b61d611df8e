package echochat.dialogue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ResponsesTest {
    private static final Responses RICH = rich();

    @Test
    void whatIsWrittenIsReadAgain() {
        assertThat(Responses.fromBytes(RICH.toBytes())).isEqualTo(RICH);
    }

    @Test
    void theSameResponsesGiveTheSameBytesInTheOrderOfTheirOwner() {
        assertThat(RICH.toBytes()).isEqualTo(rich().toBytes());
        assertThat(Responses.fromBytes(RICH.toBytes()).byName().keySet())
                .containsExactly("utter_greet", "utter_faq/hours");
    }

    @Test
    void aVariationGivenTwiceCountsOnce() {
        var gathering = new Responses.Gathering();
        gathering.add("utter_bye", Response.text("Bye"));
        gathering.add("utter_bye", Response.text("Bye"));
        gathering.add("utter_bye", Response.text("See you"));

        assertThat(gathering.responses().answering("bye"))
                .containsExactly(Response.text("Bye"), Response.text("See you"));
    }

    @Test
    void aModelWithoutResponsesHasNone() {
        assertThat(Responses.in(Map.of())).isEqualTo(Responses.NONE);
        assertThat(Responses.NONE.answering("greet")).isEmpty();
    }

    @Test
    void bytesCutAnywhereAreRefused() {
        var whole = RICH.toBytes();

        for (var length = 0; length < whole.length; length++) {
            var cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> Responses.fromBytes(cut))
                    .as("cut at %d", length)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void damagedBytesAreRefusedOrReadButNeverBreakAnything() {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++) {
            var bytes = RICH.toBytes();
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            try {
                assertThat(Responses.fromBytes(bytes)).isNotNull();
            } catch (IllegalArgumentException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }

    @Test
    void jsonNestedWithoutEndIsRefusedWhenItIsWritten() {
        Map<String, Object> nested = Map.of();
        for (var level = 0; level < 200; level++) {
            nested = Map.of("deeper", nested);
        }
        var gathering = new Responses.Gathering();
        gathering.add("utter_deep", new Response(null, List.of(), null, null, nested));

        assertThatThrownBy(() -> gathering.responses().toBytes())
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Responses rich() {
        var custom = new LinkedHashMap<String, Object>();
        custom.put("type", "carousel");
        custom.put("none", null);
        custom.put("items", List.of(1, 3_000_000_000L, 0.25, true, false, Map.of("a", "ä😀")));
        var gathering = new Responses.Gathering();
        gathering.add("utter_greet", Response.text("Hello {name} 👋"));
        gathering.add(
                "utter_greet",
                new Response(
                        "Hi",
                        List.of(new Button("Help", "/help")),
                        "https://example.org/hi.png",
                        "file.pdf",
                        custom));
        gathering.add("utter_faq/hours", Response.text("From 9 to 5.\n\nNot on Sundays."));
        return gathering.responses();
    }
}
