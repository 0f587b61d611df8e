package echochat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final WordNet WORD_NET = new WordNet();
    private static final Morphology MORPHOLOGY = new Morphology(WORD_NET);
    private static final Thesaurus THESAURUS = new Thesaurus(List.of("awesome,uncanny"));
    private static final SortedSet<String> WORDS = words();

    private static SortedSet<String> words() {
        var source = new GraphOfWordNet(WORD_NET, MORPHOLOGY);
        source.graph();
        return new Vocabulary(WORD_NET, source, THESAURUS).words();
    }

    @Test
    void commonWordsAreThereAndWhatPeopleWriteToABotAbout() {
        assertThat(WORDS).contains("book", "refund", "slow");
        assertThat(WORDS).contains("fridge", "burger", "paycheck", "goodbye", "nashville");
        assertThat(WORDS).contains("download", "upload").as("verbs");
        assertThat(WORDS).contains("awesome").as("a word that the thesaurus has");
    }

    @Test
    void namesAndFamiliesOfPlantsAreNot() {
        assertThat(WORDS).doesNotContain("locke", "pythagoras", "solanum");
        assertThat(WORDS).contains("jackson").as("a town, too");
    }

    @Test
    void wordsOfGrammarThatAreSomethingElseByAccidentAreNot() {
        assertThat(WORDS).doesNotContain("who", "it", "are", "i");
    }

    @Test
    void anAdverbIsLeftToItsAdjective() {
        assertThat(WORDS).contains("abrupt").doesNotContain("abruptly");
        assertThat(WORDS).contains("early").as("an adjective itself");
    }

    @Test
    void whatTokensAreCutAtIsInNoWord() {
        assertThat(WORDS).allMatch(word -> word.chars().allMatch(Character::isLetter));
    }

    @Test
    void formsLeadToTheVerbThatTheyAreOf() {
        var forms = new FormsOfWords(WORD_NET, MORPHOLOGY).of(WORDS);

        assertThat(forms.base("does", WORDS::contains)).isEqualTo("do").isNotEqualTo("doe");
        assertThat(forms.base("doing", WORDS::contains)).isEqualTo("do");
        assertThat(forms.base("cancelled", WORDS::contains)).isEqualTo("cancel");
        assertThat(forms.base("fridges", WORDS::contains)).isEqualTo("fridge");
        assertThat(forms.base("xyzzy", WORDS::contains)).isNull();
    }
}
