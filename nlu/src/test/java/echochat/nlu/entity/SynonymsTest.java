package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SynonymsTest {
    private static final Synonyms SYNONYMS =
            new Synonyms(Map.of("NYC", "New York", "Big Apple", "New York", "berlin", "BER"));

    @Test
    void caseAndWidthDoNotMatter() {
        assertThat(SYNONYMS.valueOf("nyc")).isEqualTo("New York");
        assertThat(SYNONYMS.valueOf("BIG apple")).isEqualTo("New York");
        assertThat(SYNONYMS.valueOf("ＮＹＣ")).isEqualTo("New York");
    }

    @Test
    void aValueStandsForItselfInAnyCase() {
        assertThat(SYNONYMS.valueOf("NEW YORK")).isEqualTo("New York");
        assertThat(SYNONYMS.know("new york")).isTrue();
    }

    @Test
    void whatIsUnknownStaysAsItIs() {
        assertThat(SYNONYMS.valueOf("Rome")).isEqualTo("Rome");
        assertThat(SYNONYMS.know("Rome")).isFalse();
    }

    @Test
    void ofTwoValuesForTheSameWordInAnotherCaseTheLastInTheAlphabetOfWordsCounts() {
        var synonyms = new Synonyms(Map.of("NYC", "New York", "nyc", "Newark"));

        assertThat(synonyms.valueOf("Nyc")).isEqualTo("Newark");
    }

    @Test
    void whatIsSaidOutrightGoesBeforeAValuesOwnForm() {
        var synonyms = new Synonyms(Map.of("a", "B", "b", "C"));

        assertThat(synonyms.valueOf("B")).isEqualTo("C");
    }
}
