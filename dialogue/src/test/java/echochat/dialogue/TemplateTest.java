package echochat.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateTest {
    private static final Slots SLOTS = new Slots(Map.of("name", "Ann", "größe", "XL", "n-1", "3"));

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "Hi {name}!             | Hi Ann!",
                "{name}{name}           | AnnAnn",
                "Size {größe}, {n-1}    | Size XL, 3",
                "50% {name}             | 50% Ann",
                "{{name}}               | {name}",
                "json { \"a\": 1 }      | json { \"a\": 1 }",
                "{\"name\":\"{name}\"}  | {\"name\":\"Ann\"}",
                "open { brace           | open { brace",
                "close } brace          | close } brace",
                "{0} {} { name }        | {0} {} { name }",
                "Hello {city}!          | Hello!",
                "Hello {city}, how?     | Hello, how?",
                "{city}, hello          | hello",
                "Fly to {city} today    | Fly to today",
                "{city}                 | ``",
            },
            delimiter = '|')
    void gapsAreFilledOrGo(String template, String filled) {
        assertThat(new Template(template).fill(SLOTS)).isEqualTo(filled);
    }
}
