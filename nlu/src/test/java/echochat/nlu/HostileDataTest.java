package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.system.SystemSettings;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever is sent or taught, there is an answer that makes sense, and no exception.
class HostileDataTest {
    private static final NluModel BOT =
            train(
                    TrainingData.of(
                                    List.of(
                                            example("fly to [Rome](city) please", "book"),
                                            example("a flight to [Oslo](city)", "book"),
                                            example("hello there", "greet"),
                                            example("good morning", "greet")))
                            .withSystem(SystemSettings.of(List.of(), "en", "UTC").settings()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\uD83D",
                "\uDE00\uD83D",
                "fly to \uDE00Rome\uD83D",
                "\u0301\u0302\u0303",
                "👍🏽 🇩🇪 1️⃣",
                "\u200Ffly\u202E to \u2066Rome\u2069",
                "\u200D\u200D",
                "f\u200Dly t\u200Co Ro\u200Dme",
                "fly\u0007 to \u001B[31mRome\u0000",
                "\u0000",
                "\uFFFE\uFFFF\uFEFF\uE000",
                "1e999999999 km on 99.99.9999 at 99:99",
                "in 99999999999999999999 years, 999999999 days ago",
                "/",
                "\n\n\t "
            })
    void anyTextIsUnderstoodAndExplained(String text) {
        var understanding = BOT.understand(text);
        var explanation = BOT.explain(text);

        assertThat(understanding.intents()).hasSize(2);
        assertThat(sum(understanding)).isCloseTo(1, within(1e-5));
        assertThat(understanding.outOfScope()).isBetween(0.0, 1.0);
        assertThat(understanding.entities()).allMatch(found -> liesIn(text, found.span()));
        assertThat(explanation.understanding()).isEqualTo(understanding);
    }

    @Test
    void anyTextCanBeLearned() {
        var texts =
                List.of("", "  ", "\uD83D", "\uDE00", "\u0301", "👍", "\u202E", "\u0007", "\u0000");
        var examples = new ArrayList<TrainingExample>();
        texts.forEach(
                text -> examples.add(new TrainingExample(text, "i" + examples.size(), List.of())));

        var model = train(TrainingData.of(examples));

        assertThat(model.understand("👍").intents().getFirst().intent()).isEqualTo("i5");
        assertThat(model.understand("\u0301").intents().getFirst().intent()).isEqualTo("i4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "say hello now",
                "faq/",
                "/faq",
                "a/b/c",
                "+",
                "a+b+c",
                "😀",
                "\u0000",
                "two\nlines"
            })
    void anyNameOfAnIntentIsLearnedAndKept(String name) {
        var model =
                train(
                        TrainingData.of(
                                List.of(
                                        example("good bye", name),
                                        example("see you", name),
                                        example("hello there", "greet"),
                                        example("good morning", "greet"))));

        var understanding = model.understand("good bye, see you");

        assertThat(understanding.intents().getFirst().intent()).isEqualTo(name);
        assertThat(understanding.retrieval().ranking()).hasSize(2);
    }

    @Test
    void theSameSentencesUnderTwoIntentsAreBothHalfSure() {
        var examples = new ArrayList<TrainingExample>();
        for (var text : List.of("hello", "good day", "hi there", "hey you")) {
            examples.add(example(text, "greet"));
            examples.add(example(text, "welcome"));
        }

        var intents = train(TrainingData.of(examples)).understand("hello").intents();

        assertThat(intents.getFirst().confidence()).isCloseTo(0.5, within(0.1));
    }

    @Test
    void entitiesOverEachOtherAtTheEdgesAndOnHalvesOfSignsAreLearnedAsFarAsCanBe() {
        var examples =
                List.of(
                        marked("Rome", span("city", 0, 4), span("town", 0, 4), span("om", 1, 3)),
                        marked("Oslo", span("city", 0, 4), span("town", 0, 4)),
                        marked(" Bonn ", span("city", 1, 5), span("space", 0, 1)),
                        marked("😀", span("half", 0, 1), span("half", 1, 2)),
                        marked("...", span("dot", 1, 2)),
                        marked("\u0301a", span("", 0, 1)));

        var found = train(TrainingData.of(examples)).understand("Rome").entities();

        assertThat(found).extracting(match -> match.span().entity()).containsExactly("city");
    }

    private static boolean liesIn(String text, EntitySpan span) {
        return 0 <= span.start() && span.start() < span.end() && span.end() <= text.length();
    }

    private static double sum(Understanding understanding) {
        return understanding.intents().stream().mapToDouble(IntentScore::confidence).sum();
    }

    private static TrainingExample example(String marked, String intent) {
        return MarkedText.read(marked, intent);
    }

    private static TrainingExample marked(String text, EntitySpan... spans) {
        return new TrainingExample(text, "go", List.of(spans));
    }

    private static EntitySpan span(String entity, int start, int end) {
        return EntitySpan.of(entity, start, end, "value");
    }

    /// As a server has it: from a file.
    private static NluModel train(TrainingData data) {
        try {
            var bytes = new ByteArrayOutputStream();
            NluTrainer.train(data, TrainingSettings.defaults(), ProgressListener.SILENT)
                    .save(bytes);
            return NluModel.load(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
