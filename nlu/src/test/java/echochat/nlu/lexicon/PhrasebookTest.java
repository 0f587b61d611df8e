package echochat.nlu.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.lexicon.Phrasebook.Said;
import echochat.nlu.text.Tokenizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {
    private static final Phrasebook ENGLISH =
            Lexicon.named(Lexicon.ENGLISH).orElseThrow().phrases();

    private static Phrasebook written(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Phrasebook("test", PhrasebookFile.read(new ByteArrayInputStream(bytes)));
    }

    private static List<Said> said(Phrasebook book, String message) {
        return book.find(Tokenizer.tokenize(message));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Yep!           | yes",
                "sounds good    | yes",
                "👍             | yes",
                "No way.        | no",
                "don’t          | no",
                "dont           | no",
                "i dunno        | unsure",
                "hey there :-)  | hello",
                "cya            | goodbye",
                "thx            | thanks",
                "nvm            | stop",
                "SAY THAT AGAIN | again",
                "talk to a human | human",
                "r u there      | ",
                "book a flight  | "
            })
    void whatPeopleSayAnywhereIsOfItsGroup(String message, String group) {
        var groups = said(ENGLISH, message).stream().map(Said::group).toList();

        if (group == null) {
            assertThat(groups).isEmpty();
        } else {
            assertThat(groups).contains(group);
        }
    }

    @Test
    void aPhraseIsFoundAmongOtherWordsAndToldFromAWholeMessage() throws IOException {
        var book = written("thanks: thank you\n");

        assertThat(said(book, "Oh, thank you so much"))
                .containsExactly(new Said("thanks", 2, 3, false));
        assertThat(said(book, "thank you!!")).containsExactly(new Said("thanks", 0, 1, true));
    }

    @Test
    void ofThoseThatBeginAtAWordTheLongestCounts() throws IOException {
        var book = written("hello: good morning\npraise: good\n");

        assertThat(said(book, "good morning, good bot"))
                .extracting(Said::group)
                .containsExactly("hello", "praise");
    }

    @Test
    void aPhraseMayBeOfSeveralGroups() throws IOException {
        var book = written("hello: ciao\ngoodbye: ciao\n");

        assertThat(said(book, "ciao")).extracting(Said::group).contains("hello", "goodbye");
    }

    @Test
    void aPhraseWithAStopCountsOnlyWhereItIsTheWholeMessage() throws IOException {
        var book = written("yes: right.\n");

        assertThat(said(book, "Right!")).hasSize(1);
        assertThat(said(book, "turn right")).isEmpty();
    }

    @Test
    void aGroupGoesOnInLinesThatBeginWithSpacesAndRemarksAreNone() throws IOException {
        var book = written("# yes: perhaps\nyes: yes,\n    of course, that's right\n");

        assertThat(said(book, "of course")).hasSize(1);
        assertThat(said(book, "thats right")).hasSize(1);
        assertThat(said(book, "perhaps")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Na klar!, yes",
        "Auf gar keinen Fall, no",
        "Tschuess, goodbye",
        "À tout à l'heure, goodbye",
        "Ça marche, yes",
        "¿Cómo estás?, how are you",
        "No tengo ni idea, unsure",
        "Obrigado, thanks",
        "dank je wel, thanks",
        "teşekkür ederim, thanks",
        "yup, yes"
    })
    void otherLanguagesHaveTheSameGroups(String message, String group) {
        var world = WordKnowledge.ofTheWorld().phrases();

        assertThat(said(world, message)).extracting(Said::group).contains(group);
    }

    @Test
    void noPhraseOfAFileIsThereTwiceInAGroup() throws IOException {
        var book = written("hello: hallo, hallo\n");

        assertThat(said(book, "hallo")).hasSize(1);
    }

    @Test
    void modelsOfTheFormerLexiconKnowNoPhrases() {
        var former = Lexicon.named("english-1").orElseThrow();

        assertThat(said(former.phrases(), "yes")).isEmpty();
    }
}
