package echochat.nlu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.text.Token;
import echochat.nlu.text.Tokenizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
    private static final Lexicon ENGLISH = Lexicon.named(Lexicon.ENGLISH).orElseThrow();

    @Test
    void wordsOfLikeMeaningLieNearEachOther() {
        assertThat(likeness("refund", "repayment")).isGreaterThan(likeness("refund", "pizza"));
        assertThat(likeness("pizza", "spaghetti")).isGreaterThan(likeness("pizza", "flight"));
        assertThat(likeness("rain", "drizzle")).isGreaterThan(likeness("rain", "money"));
    }

    @Test
    void vectorsHaveTheLengthOneButForTheirRounding() {
        for (var word : List.of("book", "pizza", "refund")) {
            assertThat(likeness(word, word)).as(word).isBetween(0.9f, 1.1f);
        }
    }

    @Test
    void wordsOfEverydayLifeAreKnown() {
        for (var word : List.of("recipe", "fridge", "burger", "robot", "mom", "goodbye", "uk")) {
            assertThat(ENGLISH.word(word)).as(word).isNotEqualTo(Lexicon.MISSING);
        }
    }

    @Test
    void wordsOfTodayAreKnownByWhatTheyAreLike() {
        assertThat(likeness("uber", "taxi")).isGreaterThan(0.8f);
        assertThat(likeness("uber", "pizza")).isLessThan(0.4f);
        assertThat(likeness("app", "app")).isBetween(0.9f, 1.1f);
        assertThat(ENGLISH.word("apps")).isEqualTo(ENGLISH.word("app"));
        assertThat(group("uber", 2)).isEqualTo(group("taxi", 2));
    }

    @Test
    void modelsOfTheFormerLexiconDoNotKnowThem() {
        assertThat(Lexicon.named("english-1").orElseThrow().word("uber"))
                .isEqualTo(Lexicon.MISSING);
    }

    @Test
    void formsOfSmallVerbsAreNotThoseOfRareNouns() {
        assertThat(ENGLISH.word("does")).isEqualTo(ENGLISH.word("do"));
        assertThat(ENGLISH.word("doing")).isEqualTo(ENGLISH.word("do"));
    }

    @Test
    void aLexiconOfFormerModelsStays() {
        assertThat(Lexicon.named("english-1")).isPresent();
    }

    @Test
    void aFormIsTheWordThatItComesFrom() {
        for (var pair :
                List.of(
                        List.of("flights", "flight"),
                        List.of("refunded", "refund"),
                        List.of("cancelling", "cancel"),
                        List.of("swapped", "swap"),
                        List.of("mice", "mouse"))) {
            var form = ENGLISH.word(pair.getFirst());
            assertThat(form).as(pair.getFirst()).isNotEqualTo(Lexicon.MISSING);
            assertThat(likeness(pair.getFirst(), pair.getLast()))
                    .as(pair.toString())
                    .isGreaterThan(0.6f);
        }
    }

    @Test
    void whatIsNoWordIsMissing() {
        assertThat(ENGLISH.word("xqzzyx")).isEqualTo(Lexicon.MISSING);
        assertThat(ENGLISH.word("")).isEqualTo(Lexicon.MISSING);
    }

    @Test
    void aNameThatNobodyKnowsIsNoLexicon() {
        assertThat(Lexicon.named("klingon-1")).isEmpty();
        assertThat(Lexicon.named("../english-1")).isEmpty();
        assertThat(Lexicon.named("")).isEmpty();
    }

    @Test
    void wordsOfLikeMeaningShareAGroup() {
        var coarse = 0;

        assertThat(group("pizza", coarse)).isEqualTo(group("spaghetti", coarse));
        assertThat(group("pizza", coarse)).isNotEqualTo(group("flight", coarse));
        assertThat(ENGLISH.levels()).isEqualTo(3);
    }

    @Test
    void theTermsOfWordNetComeWithItAndWhoMadeTheThesaurus() {
        assertThat(ENGLISH.licence()).contains("Princeton University").contains("WordNet");
        assertThat(ENGLISH.licence()).contains("Moby Thesaurus II").contains("Grady Ward");
    }

    @Test
    void englishSentencesGetTheEnglishLexiconAndOthersNone() {
        assertThat(
                        choice(
                                "please book a table for two people tonight",
                                "i want to cancel my order"))
                .contains(ENGLISH);
        assertThat(choice("ich möchte einen Tisch für heute Abend bestellen")).isEmpty();
        assertThat(choice("yarın sabah için bir alarm kur")).isEmpty();
        assertThat(choice("今日は雨が降りますか")).isEmpty();
        assertThat(choice("😀 42 !")).isEmpty();
    }

    @Test
    void aFewSpanishSentencesAreNotTakenForEnglish() {
        var spanish =
                choice("no gracias", "para nada", "quiero una pizza grande", "con una persona");

        assertThat(spanish).isEmpty();
    }

    private static java.util.Optional<Lexicon> choice(String... sentences) {
        List<List<Token>> messages = Stream.of(sentences).map(Tokenizer::tokenize).toList();
        return LexiconChoice.of(messages);
    }

    private static int group(String word, int level) {
        return ENGLISH.group(ENGLISH.word(word), level);
    }

    private static float likeness(String word, String other) {
        var first = vector(word);
        var second = vector(other);
        float sum = 0;
        for (int i = 0; i < first.length; i++) {
            sum += first[i] * second[i];
        }
        return sum;
    }

    private static float[] vector(String word) {
        var vector = new float[ENGLISH.dimensions()];
        ENGLISH.addTo(vector, ENGLISH.word(word), 1);
        return vector;
    }
}
