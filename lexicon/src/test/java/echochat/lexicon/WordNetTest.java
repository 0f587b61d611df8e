package echochat.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordNetTest {
    private static final WordNet WORD_NET = new WordNet();
    private static final Morphology MORPHOLOGY = new Morphology(WORD_NET);

    @Test
    void allSynsetsOfWordNetAreThere() {
        assertThat(WORD_NET.synsets()).hasSize(117_791);
        assertThat(String.join("\n", WORD_NET.licence())).contains("Princeton University");
    }

    @Test
    void aFormLeadsToItsLemma() {
        var verbs = WORD_NET.lemmas(PartOfSpeech.VERB);

        assertThat(MORPHOLOGY.lemma("went", PartOfSpeech.VERB)).isEqualTo(verbs.get("go"));
        assertThat(MORPHOLOGY.lemma("cancelled", PartOfSpeech.VERB)).isEqualTo(verbs.get("cancel"));
        assertThat(MORPHOLOGY.lemma("booking", PartOfSpeech.VERB)).isEqualTo(verbs.get("book"));
        assertThat(MORPHOLOGY.lemma("xyzzy", PartOfSpeech.NOUN)).isNull();
    }

    @Test
    void theSensesOfAWordHaveSharesThatSumToOne() {
        var shares = new Senses(MORPHOLOGY).of("book");

        assertThat(shares.values().stream().mapToDouble(Double::doubleValue).sum())
                .isBetween(0.999, 1.001);
        assertThat(shares.size()).isGreaterThan(5);
    }

    @Test
    void sentencesAreShortAndDifferent() {
        var sentences = Sentences.of(WORD_NET, 50);

        assertThat(sentences).hasSize(50).doesNotHaveDuplicates();
        assertThat(sentences).allMatch(sentence -> sentence.split(" ").length <= 14);
    }
}
