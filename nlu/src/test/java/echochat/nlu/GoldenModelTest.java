package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.training.ProgressListener;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Models as each format wrote them: they load for ever. `-Decho.golden=write` makes the newest
/// file anew, which is right only before a release.
class GoldenModelTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden");
    private static final Path NEWEST = FOLDER.resolve("format-6.echo");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format-1.echo",
                "format-2.echo",
                "format-3.echo",
                "format-4.echo",
                "format-5.echo",
                "format-6.echo"
            })
    void everyFormatIsStillRead(String file) throws IOException {
        if ("write".equals(System.getProperty("echo.golden"))) {
            write();
        }

        var model =
                NluModel.load(new ByteArrayInputStream(Files.readAllBytes(FOLDER.resolve(file))));
        var understanding = model.understand("please book a flight to NYC");

        assertThat(understanding.intents().getFirst().intent()).isEqualTo("book");
        assertThat(understanding.entities())
                .extracting(match -> match.span().value())
                .containsExactly("New York");
        assertThat(model.attachments().get("note")).containsExactly(1, 2);
        assertThat(model.card().examples()).isEqualTo(6);
    }

    private static void write() throws IOException {
        var examples =
                List.of(
                        MarkedText.read("hello there", "greet"),
                        MarkedText.read("good morning", "greet"),
                        MarkedText.read("a flight to [Berlin](city)", "book"),
                        MarkedText.read("book a plane to [Rome](city)", "book"),
                        MarkedText.read("good bye", "leave"),
                        MarkedText.read("see you", "leave"));
        var data =
                new TrainingData(
                        examples,
                        Map.of("NYC", "New York"),
                        List.of(new TrainingData.NamedPattern("zip", "\\d{5}")),
                        Map.of("city", List.of("NYC")));
        Files.createDirectories(FOLDER);
        try (var out = Files.newOutputStream(NEWEST)) {
            NluTrainer.train(data, TrainingSettings.defaults(), ProgressListener.SILENT)
                    .withAttachment("note", new byte[] {1, 2})
                    .save(out);
        }
    }
}
