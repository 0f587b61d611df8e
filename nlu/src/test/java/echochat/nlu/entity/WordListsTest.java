package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordListsTest {
    @Test
    void phrasesAreFoundWhateverTheirCaseAndSpaces() {
        assertThat(find("to NEW   york", "New York")).containsExactly("3-13");
    }

    @Test
    void theLongestPhraseIsTaken() {
        assertThat(find("new york city", "New York", "York", "New York City"))
                .containsExactly("0-13", "4-8");
    }

    @Test
    void partsOfWordsAreNotPhrases() {
        assertThat(find("yorkshire", "York")).isEmpty();
    }

    @Test
    void scriptsWithoutSpacesAreFoundToo() {
        assertThat(find("我要去北京吗", "北京")).containsExactly("3-5");
    }

    // The limit is for a search that tries each phrase: that would take hours.
    @Test
    @Timeout(120)
    void aHundredThousandPhrasesWithTheSameBeginningAreSearchedAtOnce() {
        var phrases = IntStream.range(0, 100_000).mapToObj(i -> "the band " + i).toList();
        var lists = new WordLists(Map.of("artist", phrases));
        var tokens = Tokenizer.tokenize("play the band 99999 by the sea");

        for (int i = 0; i < 1000; i++) {
            assertThat(lists.find(tokens)).hasSize(1);
        }
    }

    private static List<String> find(String text, String... phrases) {
        return new WordLists(Map.of("city", List.of(phrases)))
                .find(Tokenizer.tokenize(text)).stream()
                        .map(found -> found.start() + "-" + found.end())
                        .toList();
    }
}
