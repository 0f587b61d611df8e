package echochat.nlu.file.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.FallbackRule;
import echochat.nlu.MarkedText;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.Pipeline;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.ModelFileException;
import echochat.nlu.file.ModelTooNewException;
import echochat.nlu.file.ModelTooOldException;
import echochat.nlu.system.SystemSettings;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final int VERSION_PLACE = 8;
    private static final byte[] MODEL = trained();

    @Test
    void aFileThatIsCutAnywhereIsDamaged() {
        var bytes = modelBytes();

        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 400) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> load(cut)).isInstanceOf(ModelDamagedException.class);
        }
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() {
        var bytes = modelBytes();
        var random = new Random(1);

        for (int run = 0; run < 400; run++) {
            var flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> load(flipped)).isInstanceOf(ModelFileException.class);
        }
    }

    @Test
    void aModelThatWasReadIsWrittenToTheSameBytes() throws IOException {
        var again = new ByteArrayOutputStream();

        load(modelBytes()).save(again);

        assertThat(again.toByteArray()).isEqualTo(modelBytes());
    }

    @Test
    void everySectionIsInTheModelUnderTest() throws IOException {
        assertThat(sections().keySet())
                .containsExactlyInAnyOrder(
                        "card",
                        "lexicon",
                        "settings",
                        "features2",
                        "intents2",
                        "tagger3",
                        "repeats",
                        "context",
                        "patterns",
                        "lists",
                        "synonyms",
                        "typos",
                        "examples",
                        "composites",
                        "system",
                        "attachment:note");
    }

    @Test
    void sectionsWithRightChecksumsButWrongContentNeverCrash() throws IOException {
        var random = new Random(2);

        for (var section : sections().entrySet()) {
            for (int run = 0; run < 150; run++) {
                var content = section.getValue().clone();
                for (int i = random.nextInt(4); i >= 0; i--) {
                    // the beginning holds most lengths
                    var reach = run % 2 == 0 ? Math.min(content.length, 400) : content.length;
                    content[random.nextInt(reach)] = anyByte(random);
                }
                loadAndAsk(section.getKey(), content);
            }
        }
    }

    @Test
    void sectionsThatEndEarlyNeverCrash() throws IOException {
        for (var section : sections().entrySet()) {
            var content = section.getValue();
            for (int length = 0; length < content.length; length += 1 + content.length / 60) {
                loadAndAsk(section.getKey(), Arrays.copyOf(content, length));
            }
        }
    }

    @Test
    void withoutOneOfItsOldestSectionsAModelIsDamaged() throws IOException {
        for (var name : List.of("card", "features2", "intents2", "tagger3", "patterns", "lists")) {
            var sections = sections();
            sections.remove(name);

            assertThatThrownBy(() -> load(written(sections)))
                    .isInstanceOf(ModelDamagedException.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void aLexiconThatThisProgramLacksIsNamed() throws IOException {
        var sections = sections();
        sections.put("lexicon", new SectionWriter().text("klingon-7").toBytes());

        assertThatThrownBy(() -> load(written(sections)))
                .isInstanceOf(ModelTooNewException.class)
                .hasMessage("This model needs the lexicon \"klingon-7\". Update this program.");
    }

    @Test
    void aModelThatLostTheNameOfItsLexiconIsDamaged() throws IOException {
        var sections = sections();
        sections.remove("lexicon");

        assertThatThrownBy(() -> load(written(sections))).isInstanceOf(ModelDamagedException.class);
    }

    @Test
    void withoutWhatIsOptionalAModelStillAnswers() throws IOException {
        for (var name : List.of("settings", "typos", "composites", "system")) {
            var sections = sections();
            sections.remove(name);

            var model = load(written(sections));

            assertThat(model.understand("fly to Rome now").intents()).as(name).isNotEmpty();
        }
    }

    @Test
    void withoutItsExamplesAModelStillExplainsItself() throws IOException {
        var sections = sections();
        sections.remove("examples");

        var explanation = load(written(sections)).explain("fly to Rome now");

        assertThat(explanation.nearest()).isEmpty();
        assertThat(explanation.choice().winner()).isEqualTo("book");
    }

    /// Now and then a byte that makes a length negative, huge or off by little.
    private static byte anyByte(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> (byte) 0xFF;
            case 1 -> 0x7F;
            case 2 -> (byte) random.nextInt(3);
            default -> (byte) random.nextInt();
        };
    }

    private static void loadAndAsk(String section, byte[] content) throws IOException {
        var sections = sections();
        sections.put(section, content);
        try {
            var model = load(written(sections));
            assertThat(model.understand("fly to Rome now").intents()).isNotEmpty();
            assertThat(model.explain("a flihgt to Berlln 12345").choice()).isNotNull();
        } catch (ModelDamagedException | ModelTooNewException _) {
            // what is to be hoped for
        }
    }

    private static byte[] written(Map<String, byte[]> sections) throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(sections, out);
        return out.toByteArray();
    }

    private static Map<String, byte[]> sections() throws IOException {
        return new LinkedHashMap<>(ModelFile.read(new ByteArrayInputStream(modelBytes())));
    }

    @Test
    void aFileOfAnotherFormatSaysWhetherItIsOlderOrNewer() {
        var bytes = modelBytes();

        bytes[VERSION_PLACE + 3] = 99;
        assertThatThrownBy(() -> load(bytes))
                .isInstanceOf(ModelTooNewException.class)
                .hasMessageContaining("format 99");
        bytes[VERSION_PLACE + 3] = 0;
        assertThatThrownBy(() -> load(bytes))
                .isInstanceOf(ModelTooOldException.class)
                .hasMessageContaining("Train it again");
    }

    @Test
    void whatIsNoModelSaysSo() {
        assertThatThrownBy(() -> load("intent,text\n".repeat(9).getBytes(UTF_8)))
                .isInstanceOf(ModelDamagedException.class)
                .hasMessageContaining("does not begin like a model file");
    }

    private static NluModel load(byte[] bytes) throws IOException {
        return NluModel.load(new ByteArrayInputStream(bytes));
    }

    private static byte[] modelBytes() {
        return MODEL.clone();
    }

    private static byte[] trained() {
        var examples =
                List.of(
                        MarkedText.read("hello", "greet"),
                        MarkedText.read("hello there", "greet"),
                        MarkedText.read("good morning", "greet"),
                        MarkedText.read("good evening to you", "greet"),
                        MarkedText.read("hi", "greet"),
                        MarkedText.read("how are you", "greet"),
                        MarkedText.read("fly to [Rome](city)", "book"),
                        MarkedText.read("a flight to [Bonn](city)", "book"),
                        MarkedText.read("book a plane to [Rome](city)", "book"),
                        MarkedText.read("I want to fly", "book"),
                        MarkedText.read("is there a plane to [Bonn](city)", "book"),
                        MarkedText.read("get me a ticket to [Rome](city)", "book"));
        var knowledge =
                new TrainingData(
                        examples,
                        Map.of("the big one", "Berlin"),
                        List.of(new TrainingData.NamedPattern("zip", "\\d{5}")),
                        Map.of("city", List.of("Berlin", "New York"), "zip", List.of()));
        var system = SystemSettings.of(List.of("time", "number"), "en", "UTC").settings();
        var data = knowledge.withTypos(Map.of("city", 2)).withSystem(system);
        var out = new ByteArrayOutputStream();
        try {
            NluTrainer.train(data, settings(), ProgressListener.SILENT)
                    .withAttachment("note", new byte[] {1})
                    .save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static TrainingSettings settings() {
        var pipeline = Pipeline.USUAL.withSplitAt("+").withFallback(FallbackRule.USUAL);
        return TrainingSettings.defaults().withPipeline(pipeline);
    }
}
