package echochat.nlu.file;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.NluModel;
import echochat.nlu.file.format.ModelFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Models of earlier formats, out of the files that are kept of them.
class EarlierFormatsTest {
    private static final String MESSAGE = "please book a flight to Rome";

    @ParameterizedTest
    @ValueSource(strings = {"format-1.echo", "format-2.echo", "format-3.echo"})
    void aModelAnswersTheSameOnceItIsSavedAnew(String file) throws IOException {
        var model = load(sections(file));
        var bytes = new ByteArrayOutputStream();

        model.save(bytes);
        var again = NluModel.load(new ByteArrayInputStream(bytes.toByteArray()));

        for (var text : List.of(MESSAGE, "good morning", "an umbrella, for rain 12345", "")) {
            assertThat(again.understand(text)).isEqualTo(model.understand(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-1.echo", "format-2.echo", "format-3.echo"})
    void wrongContentNeverCrashes(String file) throws IOException {
        var random = new Random(6);
        var sections = sections(file);

        for (var section : sections.entrySet()) {
            for (int run = 0; run < 100; run++) {
                var content = section.getValue().clone();
                var reach = run % 2 == 0 ? Math.min(content.length, 60) : content.length;
                content[random.nextInt(reach)] = (byte) random.nextInt();
                loadAndAsk(sections, section.getKey(), content);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"format-1.echo", "format-2.echo", "format-3.echo"})
    void contentThatEndsEarlyNeverCrashes(String file) throws IOException {
        var sections = sections(file);

        for (var section : sections.entrySet()) {
            var content = section.getValue();
            for (int length = 0; length < content.length; length += 1 + content.length / 60) {
                loadAndAsk(sections, section.getKey(), Arrays.copyOf(content, length));
            }
        }
    }

    private static void loadAndAsk(Map<String, byte[]> sections, String name, byte[] content)
            throws IOException {
        var changed = new LinkedHashMap<>(sections);
        changed.put(name, content);
        try {
            assertThat(load(changed).understand(MESSAGE).intents()).isNotEmpty();
        } catch (ModelDamagedException | ModelTooNewException _) {
            // as it should be
        }
    }

    private static NluModel load(Map<String, byte[]> sections) throws IOException {
        var out = new ByteArrayOutputStream();
        ModelFile.write(sections, out);
        return NluModel.load(new ByteArrayInputStream(out.toByteArray()));
    }

    private static Map<String, byte[]> sections(String file) throws IOException {
        var path = Path.of("src/test/resources/golden").resolve(file);
        return ModelFile.read(new ByteArrayInputStream(Files.readAllBytes(path)));
    }
}
