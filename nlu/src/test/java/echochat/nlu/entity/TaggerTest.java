package echochat.nlu.entity;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.text.Tokenizer;
import echochat.nlu.training.ProgressListener;
import echochat.nlu.training.run.TrainingRun;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {
    private static final Label FROM = new Label("city", "from", null);
    private static final Label TO = new Label("city", "to", null);
    private static final Label SIZE = new Label("size", null, "1");
    private static final List<String> TIMES =
            List.of("early in the morning", "some time after lunch", "at noon", "late at night");
    private static final List<String> CITIES = List.of("berlin", "new york", "rome", "oslo");

    private static List<TaggerTrainer.Annotated> sentences() {
        var sentences = new ArrayList<TaggerTrainer.Annotated>();
        for (var start : CITIES) {
            for (var end : CITIES) {
                var text = "fly from " + start + " to " + end + " please";
                var second = 9 + start.length() + 4;
                sentences.add(sentence(text, 0, span(9, start, FROM), span(second, end, TO)));
            }
        }
        sentences.add(sentence("a very large pizza", 1, span(2, "very large", SIZE)));
        sentences.add(sentence("a small pizza", 1, span(2, "small", SIZE)));
        sentences.add(sentence("hello", 2));
        return sentences;
    }

    private static TaggerTrainer.Annotated sentence(String text, int intent, Candidate... spans) {
        var tokens = Tokenizer.tokenizeBeginning(text);
        return new TaggerTrainer.Annotated(tokens, intent, List.of(spans));
    }

    private static Candidate span(int start, String text, Label label) {
        return new Candidate(start, start + text.length(), label, 1, Candidate.TAGGER);
    }

    private static Tagger train(List<TaggerTrainer.Annotated> sentences) {
        try (var run = new TrainingRun(ProgressListener.SILENT, 1)) {
            return new TaggerTrainer(sentences, 0, null).train(7, run.stage("entities", 1));
        }
    }

    private static List<String> find(Tagger tagger, String text, int intent) {
        return tagger.find(Tokenizer.tokenizeBeginning(text), intent).stream()
                .map(
                        found ->
                                text.substring(found.start(), found.end())
                                        + " "
                                        + found.label().role()
                                        + " "
                                        + found.label().group())
                .toList();
    }

    @Test
    void spansOfOneWordAndOfSeveralAreFoundInTheirRoles() {
        var tagger = train(sentences());

        assertThat(find(tagger, "fly from new york to oslo please", 0))
                .containsExactly("new york from null", "oslo to null");
        assertThat(find(tagger, "fly from oslo to new york please", 0))
                .containsExactly("oslo from null", "new york to null");
    }

    @Test
    void twoSentencesInOneMessageMayHaveEachRoleTwice() {
        var tagger = train(sentences());
        var twice = "fly from oslo to rome please fly from berlin to new york please";

        assertThat(find(tagger, twice, 0))
                .containsExactly(
                        "oslo from null", "rome to null", "berlin from null", "new york to null");
    }

    @Test
    void rolesAreFoundInAnOrderThatNoSentenceHas() {
        var tagger = train(sentences());

        assertThat(find(tagger, "fly to oslo from new york please", 0))
                .containsExactly("oslo to null", "new york from null");
    }

    @Test
    void wordsThatNoSentenceHasAreFoundByTheirPlace() {
        var tagger = train(sentences());

        assertThat(find(tagger, "fly from qyzzyx to wuvvuw please", 0))
                .containsExactly("qyzzyx from null", "wuvvuw to null");
        assertThat(tagger.features()).contains(TokenFeatures.STRANGER);
    }

    @Test
    void aWordAtSomeDistanceTellsTheRole() {
        var leave = new Label("day", "leave", null);
        var comeBack = new Label("day", "return", null);
        var sentences = new ArrayList<TaggerTrainer.Annotated>();
        for (var day : List.of("monday", "friday", "sunday")) {
            for (var city : CITIES) {
                for (var time : TIMES) {
                    var middle = " from " + city + " " + time + " on ";
                    sentences.add(onDay("leaving" + middle, day, leave));
                    sentences.add(onDay("returning" + middle, day, comeBack));
                }
            }
        }

        var tagger = train(sentences);

        assertThat(find(tagger, "leaving from qyzzyx some time after ten on friday", 0))
                .containsExactly("friday leave null");
        assertThat(find(tagger, "returning from qyzzyx some time after ten on friday", 0))
                .containsExactly("friday return null");
    }

    private static TaggerTrainer.Annotated onDay(String before, String day, Label label) {
        return sentence(before + day, 0, span(before.length(), day, label));
    }

    @Test
    void groupsAreToldApart() {
        var tagger = train(sentences());

        assertThat(find(tagger, "a very large pizza", 1)).containsExactly("very large null 1");
    }

    @Test
    void whatHasNoEntityHasNoSpan() {
        assertThat(find(train(sentences()), "hello", 2)).isEmpty();
        assertThat(find(train(List.of(sentence("hello", 0))), "hello", 0)).isEmpty();
        assertThat(find(train(sentences()), "", 0)).isEmpty();
    }

    @Test
    void ofTwoSpansAtOnePlaceTheFirstIsLearned() {
        var both = sentence("new york", 0, span(0, "new york", FROM), span(4, "york", TO));

        var tagger = train(List.of(both, both, both));

        assertThat(find(tagger, "new york", 0)).containsExactly("new york from null");
    }

    @Test
    void ofMoreKindsThanAnybodyMeansTheCommonestAreLearned() {
        var sentences = new ArrayList<>(sentences());
        for (int i = 0; i < TaggerTrainer.MOST_KINDS; i++) {
            var once = new Label("kind" + i, null, null);
            sentences.add(sentence("give me number" + i, 2, span(8, "number" + i, once)));
        }

        var tagger = train(sentences);

        assertThat(tagger.kinds()).hasSize(TaggerTrainer.MOST_KINDS).contains(FROM, TO);
        assertThat(find(tagger, "fly from oslo to new york please", 0))
                .containsExactly("oslo from null", "new york to null");
    }

    @Test
    void signsAroundASpanAreNotOfIt() {
        var tagger = train(sentences());

        for (var sign :
                List.of(
                        "\uD83C\uDF55",
                        "!!",
                        "\u2026",
                        ")",
                        "\u201C",
                        ":",
                        " \u2708\uFE0F",
                        "?!")) {
            assertThat(find(tagger, "fly from new york" + sign + " to oslo" + sign, 0))
                    .as(sign)
                    .containsExactly("new york from null", "oslo to null");
        }
        // a quote between "from" and the city hides the role: which one is found depends on the
        // seed
        assertThat(find(tagger, "fly from \u201Enew york\u201C to (oslo)", 0))
                .extracting(found -> found.replaceFirst(" (from|to) null", ""))
                .containsExactly("new york", "oslo");
        assertThat(find(tagger, "fly from new york to \uD83D\uDC49oslo please", 0))
                .containsExactly("new york from null", "oslo to null");
    }

    @Test
    void signsThatAnnotationsHaveStay() {
        var sentences = sentences();
        for (var size :
                List.of(
                        "large\uD83C\uDF55",
                        "small\uD83C\uDF55",
                        "very small\uD83C\uDF55",
                        "wow!")) {
            sentences.add(sentence("a " + size + " pizza", 1, span(2, size, SIZE)));
        }

        var tagger = train(sentences);

        assertThat(find(tagger, "a large\uD83C\uDF55 pizza", 1))
                .containsExactly("large\uD83C\uDF55 null 1");
        assertThat(find(tagger, "a wow! pizza", 1)).containsExactly("wow! null 1");
        assertThat(find(tagger, "a large\uD83C\uDF54 pizza", 1)).containsExactly("large null 1");
        assertThat(find(tagger, "fly from oslo to rome\uD83C\uDF55 please", 0))
                .containsExactly("oslo from null", "rome to null");
    }

    @Test
    void signsThatNamesAreMadeOfStay() {
        var sentences = new ArrayList<TaggerTrainer.Annotated>();
        for (var language : List.of("java", "c ++", "python", "visual basic")) {
            var text = "code in " + language + " please";
            sentences.add(sentence(text, 0, span(8, language, SIZE)));
        }

        var tagger = train(sentences);

        assertThat(find(tagger, "code in f# please", 0)).containsExactly("f# null 1");
        assertThat(find(tagger, "code in foo (bar) please", 0)).containsExactly("foo (bar) null 1");
    }

    @Test
    void theFilesFormLosesNothing() throws ModelDamagedException {
        var tagger = train(sentences());
        var sections = TaggerCodec.encode(tagger, () -> {});

        var read = TaggerCodec.decode(sections, null, () -> {});

        assertThat(read.features()).isEqualTo(tagger.features());
        assertThat(read.weights().cells()).isEqualTo(tagger.weights().cells());
        assertThat(read.weights().columns()).isEqualTo(tagger.weights().columns());
        assertThat(TaggerCodec.encode(read, () -> {})).containsExactlyEntriesOf(sections);
    }

    @Test
    void trainingTwiceGivesTheSameBytes() {
        var once = TaggerCodec.encode(train(sentences()), () -> {});

        assertThat(TaggerCodec.encode(train(sentences()), () -> {})).containsExactlyEntriesOf(once);
    }
}
