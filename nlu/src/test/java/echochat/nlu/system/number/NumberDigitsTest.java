package echochat.nlu.system.number;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.system.grammar.WordFile;
import echochat.nlu.system.grammar.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberDigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es"})
    void ofARowOfGroupsWithoutEndOnlyTheFirstAreLookedAt(String language) {
        var digits = new NumberDigits(WordFile.load(language + ".words"));
        var shortRow = Words.of("123 ".repeat(5));
        var longRow = Words.of("123 ".repeat(5000));

        assertThat(digits.takeGroups(shortRow, 1, new StringBuilder("123"))).isEqualTo(5);
        assertThat(digits.takeGroups(longRow, 1, new StringBuilder("123"))).isEqualTo(6);
    }

    @Test
    void aSpacePartsNoGroupsInEnglish() {
        var digits = new NumberDigits(WordFile.load("en.words"));

        assertThat(digits.takeGroups(Words.of("123 456"), 1, new StringBuilder("123")))
                .isEqualTo(1);
    }
}
