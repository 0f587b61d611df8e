package echochat.nlu.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import echochat.nlu.MarkedText;
import echochat.nlu.NluModel;
import echochat.nlu.NluTrainer;
import echochat.nlu.TrainingData;
import echochat.nlu.TrainingSettings;
import echochat.nlu.system.SystemSettings;
import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ModelFileTest {
    private static final int VERSION_PLACE = 8;

    @Test
    void aFileThatIsCutAnywhereIsDamaged() throws IOException {
        var bytes = modelBytes();

        for (int length = 0; length < bytes.length; length += 1 + bytes.length / 400) {
            var cut = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> load(cut)).isInstanceOf(ModelDamagedException.class);
        }
    }

    @Test
    void aFlippedBitAnywhereIsNoticed() throws IOException {
        var bytes = modelBytes();
        var random = new Random(1);

        for (int run = 0; run < 400; run++) {
            var flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> load(flipped)).isInstanceOf(ModelFileException.class);
        }
    }

    @Test
    void sectionsWithRightChecksumsButWrongContentNeverCrash() throws IOException {
        var sections = ModelFile.read(new ByteArrayInputStream(modelBytes()));
        var random = new Random(2);
        var names = List.copyOf(sections.keySet());

        for (int run = 0; run < 600; run++) {
            var changed = new LinkedHashMap<>(sections);
            var name = names.get(random.nextInt(names.size()));
            var content = sections.get(name).clone();
            for (int i = random.nextInt(4); i >= 0; i--) {
                content[random.nextInt(Math.min(content.length, 400))] = (byte) random.nextInt();
            }
            changed.put(name, content);
            var out = new ByteArrayOutputStream();
            ModelFile.write(changed, out);
            loadAndAsk(out.toByteArray());
        }
    }

    private static void loadAndAsk(byte[] bytes) throws IOException {
        try {
            assertThat(load(bytes).understand("fly to Rome now").intents()).isNotEmpty();
        } catch (ModelDamagedException _) {
            // what is to be hoped for
        }
    }

    @Test
    void aFileOfAnotherFormatSaysWhetherItIsOlderOrNewer() throws IOException {
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

    private static byte[] modelBytes() throws IOException {
        var examples =
                List.of(
                        MarkedText.read("hello", "greet"),
                        MarkedText.read("fly to [Rome](city)", "book"),
                        MarkedText.read("a flight to [Bonn](city)", "book"));
        var settings = TrainingSettings.defaults();
        var system = SystemSettings.of(List.of("time", "number"), "en", "UTC").settings();
        var data = TrainingData.of(examples).withSystem(system);
        var out = new ByteArrayOutputStream();
        NluTrainer.train(data, settings, ProgressListener.SILENT)
                .withAttachment("note", new byte[] {1})
                .save(out);
        return out.toByteArray();
    }
}
