package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.format.ModelFile;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A pizza bot whose guests say two things at once.
class MultiIntentTest {
    private static final TrainingSettings SPLIT =
            TrainingSettings.defaults().withPipeline(Pipeline.USUAL.withSplitAt("+"));

    private static final Map<String, List<String>> SAID = new LinkedHashMap<>();

    static {
        SAID.put(
                "greet",
                List.of(
                        "hello",
                        "hi there",
                        "good morning",
                        "hey",
                        "good evening to you",
                        "hello everybody",
                        "hi",
                        "howdy"));
        SAID.put(
                "order",
                List.of(
                        "I want a large pizza",
                        "one margherita please",
                        "can I order two pizzas",
                        "I would like a pizza with mushrooms",
                        "get me a small pizza with ham",
                        "I'd like to order a pizza",
                        "a pizza with extra cheese please",
                        "please bring me two large pizzas"));
        SAID.put(
                "hours",
                List.of(
                        "when do you open",
                        "what are your opening hours",
                        "are you open on sunday",
                        "when do you close tonight",
                        "how long are you open today",
                        "at what time do you close",
                        "do you open on holidays",
                        "until when are you open"));
        SAID.put(
                "place",
                List.of(
                        "where are you",
                        "what is your address",
                        "how do I get to your shop",
                        "which street are you in",
                        "where can I find your restaurant",
                        "where is your shop",
                        "tell me the address",
                        "how far are you from the station"));
        SAID.put(
                "pay",
                List.of(
                        "can I pay by card",
                        "do you take credit cards",
                        "is cash fine",
                        "may I pay in cash",
                        "which cards do you accept",
                        "can I pay with my phone",
                        "do you accept cheques",
                        "is it possible to pay with a credit card"));
        SAID.put(
                "thank",
                List.of(
                        "thanks a lot",
                        "thank you",
                        "many thanks",
                        "thank you very much",
                        "thanks",
                        "cheers",
                        "that was very kind",
                        "thanks so much"));
        SAID.put(
                "greet+order",
                List.of(
                        "hello, I want a pizza with ham",
                        "hi, one large margherita please",
                        "good evening, can I order a pizza"));
    }

    /// None of these is in the data, and no combination but the last is.
    private static final Map<String, String> ASKED = new LinkedHashMap<>();

    static {
        ASKED.put("hi, when do you close today", "greet+hours");
        ASKED.put("good morning where is your restaurant", "greet+place");
        ASKED.put("where is your shop and until when are you open today", "place+hours");
        ASKED.put("I want two large pizzas. Can I pay by credit card?", "order+pay");
        ASKED.put("do you take cash and where can I find you", "pay+place");
        ASKED.put("thank you very much, when do you open tomorrow", "thank+hours");
        ASKED.put("bring me a pizza with cheese, thanks a lot", "order+thank");
        ASKED.put("hello, do you accept credit cards", "greet+pay");
        ASKED.put("what are your hours and which cards do you take", "hours+pay");
        ASKED.put("many thanks and what is the address", "thank+place");
        ASKED.put("hey, I would like two pizzas with ham", "greet+order");
    }

    private static final Map<String, String> ASKED_ALONE =
            Map.of(
                    "hello hello", "greet",
                    "could I have a large pizza with extra ham", "order",
                    "are you still open tonight", "hours",
                    "when do you open on sunday morning", "hours",
                    "which street is your shop in", "place",
                    "how do I find the restaurant", "place",
                    "can I use my credit card to pay", "pay",
                    "do you accept cash or cards", "pay",
                    "thanks, that was kind", "thank",
                    "two small pizzas with mushrooms please", "order");

    @Test
    void aMessageMayGetACombinationThatWasNeverSeen() {
        var model = train(SPLIT);

        // Seen: 10 of 11 and 8 of 10; a word such as "morning" has been said in greetings only.
        assertThat(right(model, ASKED)).as("two intents").isGreaterThanOrEqualTo(9);
        assertThat(right(model, ASKED_ALONE)).as("one intent").isGreaterThanOrEqualTo(8);
        var text = "where is your shop and until when are you open today";
        var best = model.understand(text).intents().getFirst();
        assertThat(best.parts(model.card())).containsExactly("place", "hours");
    }

    @Test
    void theWordsOfANewCombinationAreExplainedByItsParts() {
        var choice =
                train(SPLIT)
                        .explain("where is your shop and until when are you open today")
                        .choice();

        assertThat(choice.winner()).isEqualTo("place+hours");
        assertThat(choice.tokens())
                .filteredOn(token -> List.of("where", "open").contains(token.token().text()))
                .hasSize(2)
                .allSatisfy(
                        token ->
                                assertThat(token.share().winner())
                                        .as(token.token().text())
                                        .isPositive());
    }

    @Test
    void withoutTheSettingACombinationIsAnIntentLikeAnyOther() {
        var model = train(TrainingSettings.defaults());

        var intents = model.understand("hi, when do you close today").intents();

        assertThat(intents)
                .extracting(IntentScore::intent)
                .containsExactlyInAnyOrderElementsOf(SAID.keySet());
        assertThat(model.card().partsOf("greet+order")).containsExactly("greet+order");
    }

    @Test
    void confidencesSumToOneAndStandInOrder() {
        var model = train(SPLIT);

        for (var text : List.of("hi, when do you close today", "hello", "")) {
            var intents = model.understand(text).intents();
            assertThat(intents.stream().mapToDouble(IntentScore::confidence).sum())
                    .isBetween(0.999, 1.001);
            assertThat(intents).extracting(IntentScore::intent).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameDataInAnyOrderOnAnyThreadsGivesTheSameBytes() throws IOException {
        var turned = new ArrayList<>(examples());
        Collections.reverse(turned);

        var one = NluTrainer.train(data(examples()), SPLIT.withThreads(1), ProgressListener.SILENT);
        var four = NluTrainer.train(data(turned), SPLIT.withThreads(4), ProgressListener.SILENT);

        assertThat(bytes(four)).isEqualTo(bytes(one));
        var loaded = NluModel.load(new ByteArrayInputStream(bytes(one)));
        assertThat(loaded.understand("hi, when do you close"))
                .isEqualTo(one.understand("hi, when do you close"));
    }

    @Test
    void aDamagedSectionIsNoticed() throws IOException {
        var sections = ModelFile.read(new ByteArrayInputStream(bytes(train(SPLIT))));
        for (var name : List.of("composites", "settings")) {
            var content = sections.get(name);
            for (int length = 0; length < content.length; length++) {
                var changed = new LinkedHashMap<>(sections);
                changed.put(name, Arrays.copyOf(content, length));
                var out = new ByteArrayOutputStream();
                ModelFile.write(changed, out);
                var in = new ByteArrayInputStream(out.toByteArray());
                assertThatThrownBy(() -> NluModel.load(in))
                        .isInstanceOf(ModelDamagedException.class);
            }
        }
    }

    @Test
    void dataWithOneIntentOrOneSentenceEachHasNothingToCombine() {
        var single =
                data(List.of(MarkedText.read("hello", "greet"), MarkedText.read("hi", "greet")));
        var tiny = data(List.of(MarkedText.read("hello", "a"), MarkedText.read("bye", "b")));

        for (var small : List.of(single, tiny)) {
            var model = NluTrainer.train(small, SPLIT, ProgressListener.SILENT);
            assertThat(model.understand("hello and bye").intents())
                    .hasSameSizeAs(model.card().intents());
        }
    }

    private static int right(NluModel model, Map<String, String> asked) {
        int right = 0;
        for (var one : asked.entrySet()) {
            var best = model.understand(one.getKey()).intents().getFirst();
            right += best.intent().equals(one.getValue()) ? 1 : 0;
        }
        return right;
    }

    private static NluModel train(TrainingSettings settings) {
        return NluTrainer.train(data(examples()), settings, ProgressListener.SILENT);
    }

    private static TrainingData data(List<TrainingExample> examples) {
        return TrainingData.of(examples);
    }

    private static List<TrainingExample> examples() {
        var examples = new ArrayList<TrainingExample>();
        SAID.forEach(
                (intent, texts) ->
                        texts.forEach(text -> examples.add(MarkedText.read(text, intent))));
        return examples;
    }

    private static byte[] bytes(NluModel model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.save(bytes);
        return bytes.toByteArray();
    }
}
