package echochat.nlu.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.lexicon.Lexicon;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    private static final Dictionary ENGLISH = Dictionary.of(Lexicon.ENGLISH);

    @Test
    void wordsHaveTheRankOfTheirPartOfTheFile() throws IOException {
        var file = "the\nof\n\nrefund\n\n\naardvark\n".getBytes(StandardCharsets.UTF_8);

        var dictionary = Dictionary.read(new ByteArrayInputStream(file));

        assertThat(dictionary.rank("of")).isZero();
        assertThat(dictionary.rank("refund")).isEqualTo(1);
        assertThat(dictionary.rank("aardvark")).isEqualTo(Dictionary.RARE);
        assertThat(dictionary.rank("refnd")).isEqualTo(Dictionary.MISSING);
    }

    @Test
    void theEnglishOneHasSmallWordsUsualWordsDaysAndFirstNames() {
        assertThat(ENGLISH.rank("they")).isZero();
        assertThat(ENGLISH.rank("address")).isBetween(0, 2);
        assertThat(ENGLISH.rank("tomorrow")).isBetween(0, 2);
        assertThat(ENGLISH.rank("wednesday")).isBetween(0, 2);
        assertThat(ENGLISH.rank("rajan")).isEqualTo(Dictionary.MISSING);
        assertThat(ENGLISH.rank("melinda")).isEqualTo(Dictionary.RARE);
    }

    @Test
    void aLexiconOfFormerModelsHasNone() {
        assertThat(Dictionary.of("english-1").isEmpty()).isTrue();
    }
}
