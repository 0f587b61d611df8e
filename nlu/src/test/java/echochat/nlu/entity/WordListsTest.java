package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.text.Tokenizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    @Test
    void aWordOfFiveLettersMayHaveOneTypoAndOfEightTwo() {
        assertThat(misspelt("to pairs", 2, "Paris", "Rome")).containsExactly("3-8 Paris 0.7");
        assertThat(misspelt("to prias", 2, "Paris", "Rome")).isEmpty();
        assertThat(misspelt("to room", 2, "Paris", "Rome")).isEmpty();
        assertThat(misspelt("to Copnhagn", 2, "Copenhagen")).containsExactly("3-11 Copenhagen 0.5");
        assertThat(misspelt("to Copnhagn", 1, "Copenhagen")).isEmpty();
    }

    @Test
    void eachWordOfAPhraseMayBeWrongUpToTheListsLimit() {
        assertThat(misspelt("in sannta barrbara now", 2, "Santa Barbara"))
                .containsExactly("3-18 Santa Barbara 0.5");
        assertThat(misspelt("in sannta barrbara now", 1, "Santa Barbara")).isEmpty();
    }

    @Test
    void digitsSignsAndScriptsWithoutSpacesMustBeRight() {
        assertThat(misspelt("flight 123456", 1, "flight 123457", "AB-12345")).isEmpty();
        assertThat(misspelt("我要去北平吗", 2, "北京")).isEmpty();
    }

    @Test
    void placesAreThoseOfTheTextWhateverItIsWrittenIn() {
        assertThat(find("👩‍👩‍👧 to Ｎｅｗ york", "New York")).containsExactly("12-20");
        assertThat(find("סע לתל אביב עכשיו", "לתל אביב")).containsExactly("3-11");
        assertThat(find("room １２", "Room 12")).containsExactly("0-7");
        assertThat(find("to Ko\u0308ln!", "köln")).containsExactly("3-8");
        assertThat(misspelt("😀 to Berln 😀", 1, "Berlin")).containsExactly("6-11 Berlin 0.7");
    }

    @Test
    void lettersOfOtherScriptsMayBeWrongToo() {
        assertThat(misspelt("в Маскву", 1, "Москву")).containsExactly("2-8 Москву 0.7");
        assertThat(misspelt("हैदराबाध", 1, "हैदराबाद")).containsExactly("0-8 हैदराबाद 0.7");
    }

    @Test
    void emptyListsAndPhrasesFindNothing() {
        assertThat(find("anything", "", "  ", "\u200B")).isEmpty();
        assertThat(new WordLists(Map.of()).find(Tokenizer.tokenize("anything"))).isEmpty();
        assertThat(misspelt("anything", 2, "", "   ")).isEmpty();
        assertThat(find("", "New York")).isEmpty();
    }

    @Test
    void aWordThatTheListsHaveIsNoTypo() {
        assertThat(misspelt("marin", 1, "Martin", "Marin County")).isEmpty();
        assertThat(misspelt("martn", 1, "Martin", "Marin County"))
                .containsExactly("0-5 Martin 0.7");
    }

    @Test
    void aRightWordIsNoTypo() {
        var typos = new Typos(Map.of("city", 1), Set.of("pairs"));
        var lists = new WordLists(Map.of("city", List.of("Paris")), typos);

        assertThat(lists.find(Tokenizer.tokenize("two pairs"))).isEmpty();
        assertThat(lists.find(Tokenizer.tokenize("to parsi"))).hasSize(1);
    }

    @Test
    void listsThatDoNotForgiveStayStrict() {
        var typos = new Typos(Map.of("city", 1), Set.of());
        var phrases = Map.of("city", List.of("Paris"), "dish", List.of("Pasta"));
        var lists = new WordLists(phrases, typos);

        assertThat(lists.find(Tokenizer.tokenize("parsi pasat")))
                .extracting(found -> found.label().entity())
                .containsExactly("city");
    }

    @Test
    void theSamePhraseInTwoListsIsFoundInBoth() {
        var lists = new WordLists(Map.of("a", List.of("York", "YORK"), "b", List.of("york")));

        assertThat(lists.find(Tokenizer.tokenize("york")))
                .extracting(found -> found.label().entity())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void phrasesStayAsTheyWereWritten() {
        var phrases = Map.of("a", List.<String>of(), "b", List.of("Köln", "北京"), "c", List.of("x"));

        assertThat(new WordLists(phrases).lists()).isEqualTo(phrases);
    }

    private static List<String> misspelt(String text, int edits, String... phrases) {
        var typos = new Typos(Map.of("city", edits), Set.of());
        return new WordLists(Map.of("city", List.of(phrases)), typos)
                .find(Tokenizer.tokenize(text)).stream()
                        .map(
                                found ->
                                        found.start()
                                                + "-"
                                                + found.end()
                                                + " "
                                                + found.meant()
                                                + " "
                                                + Math.round(found.confidence() * 10) / 10.0)
                        .toList();
    }

    private static List<String> find(String text, String... phrases) {
        return new WordLists(Map.of("city", List.of(phrases)))
                .find(Tokenizer.tokenize(text)).stream()
                        .map(found -> found.start() + "-" + found.end())
                        .toList();
    }
}
