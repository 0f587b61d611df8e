package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The lines that the README shows are compiled as they stand there, against the library alone, and
/// run.
class ReadmeTest {
    private static final String BEGIN = "```java\n";
    private static final String AROUND =
            """
            import echochat.nlu.*;
            import echochat.nlu.evaluate.Evaluation;
            import java.nio.file.Files;
            import java.nio.file.Path;
            import java.util.List;

            public class Shown implements java.util.function.BiConsumer<Path, List<TrainingExample>> {
                @Override
                public void accept(Path path, List<TrainingExample> heldOut) {
                    try {
                        %s
                    } catch (java.io.IOException broken) {
                        throw new java.io.UncheckedIOException(broken);
                    }
                }
            }
            """;

    @TempDir Path folder;

    @Test
    void theShownLinesCompileAndRun() throws Exception {
        var source = folder.resolve("Shown.java");
        Files.writeString(source, AROUND.formatted(shown()));
        var model = folder.resolve("bot.echo");
        var heldOut = List.of(new TrainingExample("hello", "greet", List.of()));

        assertThat(compile(source)).isZero();
        try (var classes =
                URLClassLoader.newInstance(new java.net.URL[] {folder.toUri().toURL()})) {
            run(classes, model, heldOut);
        }

        assertThat(model).isNotEmptyFile();
    }

    private static String shown() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var begin = readme.indexOf(BEGIN) + BEGIN.length();
        return readme.substring(begin, readme.indexOf("```", begin));
    }

    private int compile(Path source) throws URISyntaxException {
        var library = TrainingExample.class.getProtectionDomain().getCodeSource().getLocation();
        return ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-classpath",
                        Path.of(library.toURI()).toString(),
                        "-d",
                        folder.toString(),
                        source.toString());
    }

    @SuppressWarnings("unchecked") // the class says so above
    private static void run(ClassLoader classes, Path path, List<TrainingExample> heldOut)
            throws ReflectiveOperationException {
        var shown = classes.loadClass("Shown").getConstructor().newInstance();
        ((BiConsumer<Path, List<TrainingExample>>) shown).accept(path, heldOut);
    }
}
