package echochat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.EntityMatch;
import echochat.nlu.EntitySpan;
import echochat.nlu.IntentScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortcutTest {
    @Test
    void anIntentAlone() {
        var understanding = Shortcut.in("/greet").orElseThrow();

        assertThat(understanding.intents()).containsExactly(new IntentScore("greet", 1));
        assertThat(understanding.entities()).isEmpty();
        assertThat(understanding.text()).isEqualTo("/greet");
    }

    @Test
    void entitiesLieWhereTheirJsonLies() {
        var text = "/book{\"city\": \"Köln \\u263a\", \"days\": [1, 2.5], \"ok\": true}";
        var understanding = Shortcut.in(text).orElseThrow();

        assertThat(understanding.intents()).containsExactly(new IntentScore("book", 1));
        assertThat(understanding.entities())
                .extracting(EntityMatch::span)
                .containsExactly(
                        EntitySpan.of("city", 5, text.length(), "Köln ☺"),
                        EntitySpan.of("days", 5, text.length(), "1"),
                        EntitySpan.of("days", 5, text.length(), "2.5"),
                        EntitySpan.of("ok", 5, text.length(), "true"));
    }

    @Test
    void aConfidenceMayBeGiven() {
        assertThat(Shortcut.in("/greet@0.7{\"a\":\"b\"}").orElseThrow().intents())
                .containsExactly(new IntentScore("greet", 0.7));
    }

    @Test
    void aRetrievalIntentKeepsItsSlash() {
        assertThat(Shortcut.in("/faq/hours").orElseThrow().intents())
                .containsExactly(new IntentScore("faq/hours", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/a{}}", "/a{\"b\"}", "/a{\"b\":}", "/a{\"b\":{\"c\":1}}", "/a{\"b\":\"c}"})
    void entitiesThatCannotBeReadAreNone(String text) {
        var understanding = Shortcut.in(text).orElseThrow();

        assertThat(understanding.intents()).containsExactly(new IntentScore("a", 1));
        assertThat(understanding.entities()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "hello", "a/b", "/ hello", "/{\"a\":1}"})
    void anOrdinarySentenceIsNoShortcut(String text) {
        assertThat(Shortcut.in(text)).isEmpty();
    }
}
