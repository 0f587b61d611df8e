package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
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
            import java.nio.file.Path;
            import java.util.List;

            public class Shown
                    implements java.util.function.BiFunction<
                            Path, List<TrainingExample>, Understanding> {
                @Override
                public Understanding apply(Path path, List<TrainingExample> heldOut) {
                    try {
                        %s
                        return understanding;
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
        var heldOut = List.of(TrainingExample.of("hello", "greet"));

        assertThat(compile(source)).isZero();
        try (var classes =
                URLClassLoader.newInstance(new java.net.URL[] {folder.toUri().toURL()})) {
            var understanding = run(classes, model, heldOut);

            assertThat(understanding.intent()).isEqualTo("book");
            assertThat(understanding.entities())
                    .extracting(EntityMatch::span)
                    .containsExactly(EntitySpan.of("city", 12, 16, "Rome"));
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
    private static Understanding run(ClassLoader classes, Path path, List<TrainingExample> heldOut)
            throws ReflectiveOperationException {
        var shown = classes.loadClass("Shown").getConstructor().newInstance();
        return ((BiFunction<Path, List<TrainingExample>, Understanding>) shown)
                .apply(path, heldOut);
    }
}
