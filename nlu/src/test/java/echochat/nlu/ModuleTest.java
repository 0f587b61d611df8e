package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The library as others use it: as a module with nothing beside it, and with the pom that is
/// installed.
class ModuleTest {
    private static final String SHOP =
            """
            package shop;

            import echochat.nlu.*;
            import echochat.nlu.evaluate.Evaluation;
            import echochat.nlu.system.SystemSettings;
            import java.util.List;

            class Shop {
                public static void main(String[] words) {
                    var examples = List.of(
                            TrainingExample.of("hello there", "greet"),
                            TrainingExample.of("fly to Rome", "book").with("city", "Rome"));
                    var system = SystemSettings.of(List.of("time"), "en", "UTC").settings();
                    var model = NluTrainer.train(TrainingData.of(examples).withSystem(system));
                    var understanding = model.understand("fly to Rome tomorrow");
                    System.out.print(understanding.intent());
                    understanding.entities().forEach(it -> System.out.print(" " + it.span().entity()));
                    System.out.print(" " + Evaluation.of(model, examples).accuracy());
                }
            }
            """;

    @TempDir Path folder;

    @Test
    void aProgramWithNothingBesideTheModuleTrainsAndAsks() throws Exception {
        assertThat(compile("Shop", SHOP)).isEmpty();

        assertThat(run("shop/shop.Shop")).isEqualTo("book city time 1.0");
    }

    @Test
    void whatIsNotExportedIsOutOfReach() throws Exception {
        var errors = compile("Peek", "package shop; class Peek { echochat.nlu.entity.Tagger it; }");

        assertThat(errors).contains("package echochat.nlu.entity is not visible");
    }

    @Test
    void nothingButTheJdkIsRequiredToRun() throws Exception {
        var module = ModuleFinder.of(library()).find("echochat.nlu").orElseThrow().descriptor();

        assertThat(module.requires())
                .filteredOn(it -> !it.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(Requires::name)
                .containsExactly("java.base");
    }

    @Test
    void thePomThatIsInstalledNeedsNoOther() throws IOException {
        assertThat(Files.readString(Path.of("target/standalone-pom.xml")))
                .contains("<artifactId>echochat-nlu</artifactId>", "<license>")
                .doesNotContain("<parent>", "<dependency>");
    }

    /// Compiles a class of a module that requires the library; gives what the compiler says.
    private String compile(String name, String code) throws Exception {
        var module = folder.resolve("module-info.java");
        var source = folder.resolve(name + ".java");
        Files.writeString(module, "module shop { requires echochat.nlu; }");
        Files.writeString(source, code);
        var said = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-Xlint:all",
                        "-Werror",
                        "-p",
                        library().toString(),
                        "-d",
                        folder.resolve("classes").toString(),
                        module.toString(),
                        source.toString());
        return said.toString(StandardCharsets.UTF_8);
    }

    private String run(String main) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        var modules = library() + File.pathSeparator + folder.resolve("classes");
        var program =
                new ProcessBuilder(java.toString(), "-p", modules, "-m", main)
                        .redirectErrorStream(true)
                        .start();
        return new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Path library() throws URISyntaxException {
        var place = TrainingExample.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(place.toURI());
    }
}
