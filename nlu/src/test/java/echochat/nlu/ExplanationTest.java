package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import echochat.nlu.explain.LossReason;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final NluModel MODEL =
            NluTrainer.train(data(), TrainingSettings.defaults(), ProgressListener.SILENT);

    @Test
    void theSharesSumToTheLogarithmOfHowMuchLikelierTheWinnerIs() {
        for (var text :
                List.of(
                        "please book a flight to Rome",
                        "good morning, it's me: good-bye",
                        "to to to to Rome Rome",
                        "ship to 12345",
                        "我要去北京 👍🏽",
                        "xyzzy",
                        "")) {
            var explanation = MODEL.explain(text);
            var intents = explanation.understanding().intents();
            var ratio = intents.get(0).confidence() / intents.get(1).confidence();

            assertThat(explanation.choice().scores().difference())
                    .as(text)
                    .isCloseTo(Math.log(ratio), within(1e-3));
            assertThat(explanation.choice().winner()).isEqualTo(intents.get(0).intent());
            assertThat(explanation.choice().runnerUp()).isEqualTo(intents.get(1).intent());
            assertThat(explanation.understanding()).isEqualTo(MODEL.understand(text));
        }
    }

    @Test
    void theWordThatDecidesHasTheLargestShare() {
        var choice = MODEL.explain("my flight").choice();

        var deciding =
                choice.tokens().stream()
                        .max(Comparator.comparing(token -> token.share().difference()))
                        .orElseThrow();

        assertThat(deciding.token().text()).isEqualTo("flight");
        assertThat(choice.tokens()).hasSize(2);
    }

    @Test
    void whatAPatternSaysBelongsToNoToken() {
        var without = MODEL.explain("12x45").choice().rest();
        var with = MODEL.explain("12345").choice().rest();

        assertThat(with.winner()).isNotCloseTo(without.winner(), within(1e-6));
    }

    @Test
    void theOnlyIntentHasNoRunnerUp() {
        var data = TrainingData.of(List.of(MarkedText.read("hello", "greet")));
        var model = NluTrainer.train(data, TrainingSettings.defaults(), ProgressListener.SILENT);

        var choice = model.explain("hello you").choice();

        assertThat(choice.winner()).isEqualTo("greet");
        assertThat(choice.runnerUp()).isNull();
        assertThat(choice.scores().runnerUp()).isZero();
    }

    @Test
    void theNearestExamplesAreShownWithTheirIntents() throws IOException {
        var bytes = new ByteArrayOutputStream();
        MODEL.save(bytes);
        var loaded = NluModel.load(new ByteArrayInputStream(bytes.toByteArray()));

        var nearest = loaded.explain("GOOD morning").nearest();

        assertThat(nearest.getFirst())
                .satisfies(
                        example -> {
                            assertThat(example.text()).isEqualTo("good morning");
                            assertThat(example.intent()).isEqualTo("greet");
                            assertThat(example.similarity()).isCloseTo(1, within(1e-6));
                        });
        assertThat(nearest.get(1).text()).isEqualTo("good bye");
        assertThat(nearest.get(1).similarity()).isBetween(0.1, 0.9);
        assertThat(loaded.explain("").nearest()).isEmpty();
    }

    @Test
    void everySpanThatWasConsideredHasAFate() {
        var fates = MODEL.explain("a flight to New York").spans();

        assertThat(fates)
                .filteredOn(fate -> fate instanceof SpanFate.Won)
                .extracting(fate -> fate.span().span().value())
                .containsExactly("New York");
        assertThat(fates)
                .filteredOn(fate -> fate instanceof SpanFate.Lost)
                .extracting(fate -> (SpanFate.Lost) fate)
                .anySatisfy(
                        lost -> {
                            assertThat(lost.span().span().value()).isEqualTo("York");
                            assertThat(lost.span().extractor()).isEqualTo("lookup");
                            assertThat(lost.reason()).isEqualTo(LossReason.SHORTER);
                            assertThat(lost.winner().span().value()).isEqualTo("New York");
                        });
    }

    private static TrainingData data() {
        var examples =
                List.of(
                        MarkedText.read("hello there", "greet"),
                        MarkedText.read("good morning", "greet"),
                        MarkedText.read("good bye", "leave"),
                        MarkedText.read("see you tomorrow", "leave"),
                        MarkedText.read("ship to 20095", "ship"),
                        MarkedText.read("send it to 10115", "ship"),
                        MarkedText.read("a flight to [Berlin](city)", "book"),
                        MarkedText.read("fly me to [Paris](city) please", "book"),
                        MarkedText.read("book a flight to [New York](city)", "book"));
        return new TrainingData(
                examples,
                Map.of(),
                List.of(new TrainingData.NamedPattern("zip", "\\d{5}")),
                Map.of("city", List.of("New York", "York")));
    }
}
