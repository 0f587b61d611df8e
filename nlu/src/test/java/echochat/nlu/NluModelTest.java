package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.training.TrainingCancelledException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class NluModelTest {
    private static final List<TrainingExample> BOT =
            List.of(
                    example("hello there", "greet"),
                    example("good morning", "greet"),
                    example("hi, how are you?", "greet"),
                    example("good bye", "leave"),
                    example("see you tomorrow", "leave"),
                    example("bye bye, talk to you soon", "leave"),
                    example("a flight to [Berlin](city)", "book"),
                    example("fly me to [Paris](city) please", "book"),
                    example("I want to go to [Rome](city)", "book"),
                    example("book a plane to [New York](city)", "book"));

    @TempDir Path folder;

    @Test
    void aHandfulOfSentencesIsEnoughToUnderstandAnother() {
        var understanding = train(BOT).understand("please book a flight to Rome");

        assertThat(understanding.intent()).isEqualTo("book");
        assertThat(understanding.entities())
                .singleElement()
                .satisfies(
                        city -> {
                            assertThat(city.span().entity()).isEqualTo("city");
                            assertThat(city.span().value()).isEqualTo("Rome");
                            assertThat(city.confidence()).isBetween(0.5, 1.0);
                        });
    }

    @Test
    void signsAroundANameAreNotOfItsValue() {
        var model = train(BOT);

        for (var message :
                List.of(
                        "fly me to Oslo\uD83C\uDF55 please",
                        "a flight to Oslo!!",
                        "fly me to \u201EOslo\u201C")) {
            assertThat(model.understand(message).entities())
                    .as(message)
                    .extracting(found -> found.span().value())
                    .containsExactly("Oslo");
        }
    }

    @Test
    void confidencesSumToOne() {
        var intents = train(BOT).understand("hello").intents();

        assertThat(intents).hasSize(3);
        assertThat(intents.stream().mapToDouble(IntentScore::confidence).sum())
                .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-5));
    }

    @Test
    void aSavedModelAnswersTheSame() throws IOException {
        var model = train(BOT).withAttachment("dialogue", new byte[] {1, 2, 3});

        var loaded = NluModel.load(new ByteArrayInputStream(bytes(model)));

        assertThat(loaded.card()).isEqualTo(model.card());
        assertThat(loaded.attachments().get("dialogue")).containsExactly(1, 2, 3);
        assertThat(loaded.understand("take me to Rome"))
                .isEqualTo(model.understand("take me to Rome"));
    }

    @Test
    void aModelIsKeptInAFile() throws IOException {
        var file = folder.resolve("bot.echo");
        var model = train(BOT);

        model.save(file);

        assertThat(NluModel.load(file).understand("take me to Rome"))
                .isEqualTo(model.understand("take me to Rome"));
    }

    @Test
    void sameSeedSameBytesWhateverOrderAndThreads() throws IOException {
        var shuffled = new ArrayList<>(BOT);
        Collections.reverse(shuffled);
        var one = TrainingSettings.withSeed(7).withThreads(1);
        var four = TrainingSettings.withSeed(7).withThreads(4);

        var first = NluTrainer.train(TrainingData.of(BOT), one);
        var second = NluTrainer.train(TrainingData.of(shuffled), four);

        assertThat(bytes(first)).isEqualTo(bytes(second));
    }

    @Test
    void aListenerThatThrowsStopsTheTraining() {
        assertThatThrownBy(
                        () ->
                                NluTrainer.train(
                                        TrainingData.of(BOT),
                                        TrainingSettings.defaults(),
                                        _ -> {
                                            throw new TrainingCancelledException();
                                        }))
                .isInstanceOf(TrainingCancelledException.class);
    }

    @Test
    void oddDataTrainsAndOddTextsAreUnderstood() {
        var single = train(List.of(TrainingExample.of("", "only")));
        var emoji =
                train(
                        List.of(
                                example("👍🏽 שלום", "yes"),
                                example("👎 مرحبا", "no"),
                                example("我要去[北京](city)", "go")));

        assertThat(single.understand("anything").intent()).isEqualTo("only");
        assertThat(emoji.understand("").outOfScope()).isEqualTo(1);
        assertThat(emoji.understand("👍🏽").intent()).isEqualTo("yes");
    }

    // The limit is for work that grows with the square: that would take hours.
    @Test
    @Timeout(120)
    void aMessageOfAMillionCharactersIsAnsweredSoon() {
        var model = train(BOT);

        assertThat(model.understand("x".repeat(1_000_000)).intents()).hasSize(3);
        assertThat(model.understand("to Rome ".repeat(125_000)).intents()).hasSize(3);
    }

    @Test
    void thousandsOfIntentsCanBeLearned() {
        var examples =
                IntStream.range(0, 1000)
                        .mapToObj(
                                i -> new TrainingExample("ask about item" + i, "i" + i, List.of()))
                        .toList();
        var settings = new TrainingSettings(1, 1, 0, 0);

        var model = NluTrainer.train(TrainingData.of(examples), settings);

        assertThat(model.understand("item77").intents()).hasSize(1000);
    }

    @Test
    void synonymsListsAndPatternsAreObeyed() {
        var data =
                new TrainingData(
                        BOT,
                        Map.of("NYC", "New York"),
                        List.of(new TrainingData.NamedPattern("code", "[A-Z]{3}-\\d{4}")),
                        Map.of("city", List.of("NYC", "Rio de Janeiro"), "code", List.of("none")));

        var found =
                NluTrainer.train(data).understand("ABC-1234 from rio de janeiro to nyc").entities();

        assertThat(found)
                .extracting(match -> match.span().value())
                .containsExactly("ABC-1234", "rio de janeiro", "New York");
        assertThat(found.getLast().processors()).containsExactly("synonyms");
    }

    @Test
    void aStatedSynonymGoesBeforeAnExamplesValueInAnyCase() {
        var span = EntitySpan.of("city", 3, 6, "Newark");
        var examples = new ArrayList<>(BOT);
        examples.add(new TrainingExample("to nyc", "book", List.of(span)));
        var data =
                new TrainingData(
                        examples,
                        Map.of("NYC", "New York"),
                        List.of(),
                        Map.of("city", List.of("NYC")));

        assertThat(NluTrainer.train(data).understand("a flight to nyc").entities())
                .extracting(match -> match.span().value())
                .containsExactly("New York");
    }

    @Test
    void aListThatForgivesTyposGivesThePhraseThatWasMeant() throws IOException {
        var examples = new ArrayList<>(BOT);
        examples.add(example("two pairs of tickets", "book"));
        var data =
                new TrainingData(
                                examples,
                                Map.of("Barcelona", "BCN"),
                                List.of(),
                                Map.of("harbour", List.of("Barcelona", "Paris")))
                        .withTypos(Map.of("harbour", 2));
        var model = NluModel.load(new ByteArrayInputStream(bytes(NluTrainer.train(data))));

        var found = model.understand("two pairs, Barzelona, parsi").entities();

        assertThat(found).extracting(match -> match.span().value()).containsExactly("BCN", "Paris");
        assertThat(found.getFirst().processors()).containsExactly("typos", "synonyms");
        assertThat(found.getFirst().confidence()).isLessThan(0.9);
    }

    private static NluModel train(List<TrainingExample> examples) {
        return NluTrainer.train(TrainingData.of(examples));
    }

    private static byte[] bytes(NluModel model) throws IOException {
        var bytes = new ByteArrayOutputStream();
        model.save(bytes);
        return bytes.toByteArray();
    }

    /// Reads `[piece](entity)` as Rasa writes it.
    static TrainingExample example(String marked, String intent) {
        return MarkedText.read(marked, intent);
    }
}
