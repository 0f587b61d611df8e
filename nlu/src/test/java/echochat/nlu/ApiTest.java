package echochat.nlu;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/// What the module exports can be used by itself, and says what it promises.
class ApiTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path PACKAGE = Path.of("package-info.java");
    private static final Pattern OWN_PACKAGE = Pattern.compile("echochat\\.nlu(?:\\.[a-z]+)*");

    /// What evaluation has of folds; see their own words.
    private static final Set<String> FOLDS = Set.of("FoldTraining", "FoldAnswer");

    @Test
    void whatIsExportedSpeaksOnlyOfWhatIsExported() throws Exception {
        var exported = exported();
        for (var type : types(exported)) {
            if (!FOLDS.contains(type.getSimpleName())) {
                assertThat(signatures(type).flatMap(ApiTest::packages))
                        .as(type.getName())
                        .allMatch(exported::contains);
            }
        }
    }

    @Test
    void everyTypeAndMethodOfAnExportedPackageIsDescribed() throws Exception {
        var undescribed = new ArrayList<String>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var sources = files.getJavaFileObjectsFromPaths(sources(exported()));
            var task = (JavacTask) compiler.getTask(null, files, null, null, null, sources);
            for (var unit : task.parse()) {
                new Undescribed(task, undescribed::add).scan(unit, null);
            }
        }

        assertThat(undescribed).isEmpty();
    }

    @Test
    void everyExportedPackageIsDescribed() throws Exception {
        for (var name : exported()) {
            assertThat(folder(name).resolve(PACKAGE)).exists();
        }
    }

    private static Path folder(String name) {
        return SOURCES.resolve(name.replace('.', '/'));
    }

    private static Set<String> exported() throws URISyntaxException {
        var module = ModuleFinder.of(library()).find("echochat.nlu").orElseThrow().descriptor();
        return module.exports().stream().map(Exports::source).collect(Collectors.toSet());
    }

    private static Path library() throws URISyntaxException {
        var place = NluModel.class.getProtectionDomain().getCodeSource().getLocation();
        return Path.of(place.toURI());
    }

    private static List<Path> sources(Set<String> packages) throws IOException {
        var sources = new ArrayList<Path>();
        for (var name : packages) {
            try (var files = Files.list(folder(name))) {
                files.filter(file -> !file.endsWith(PACKAGE) && isJava(file)).forEach(sources::add);
            }
        }
        return sources;
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }

    /// All public types, those within others too.
    private static List<Class<?>> types(Set<String> packages) throws Exception {
        var types = new ArrayList<Class<?>>();
        for (var source : sources(packages)) {
            var name = SOURCES.relativize(source).toString().replace('/', '.');
            add(Class.forName(name.substring(0, name.length() - ".java".length())), types);
        }
        return types;
    }

    private static void add(Class<?> type, List<Class<?>> types) {
        if (Modifier.isPublic(type.getModifiers())) {
            types.add(type);
            List.of(type.getDeclaredClasses()).forEach(inner -> add(inner, types));
        }
    }

    private static Stream<String> signatures(Class<?> type) {
        var executables = Stream.of(type.getConstructors(), type.getMethods()).flatMap(Stream::of);
        return Stream.concat(
                executables.map(Executable::toGenericString),
                Stream.of(type.getFields()).map(field -> field.toGenericString()));
    }

    private static Stream<String> packages(String signature) {
        return OWN_PACKAGE.matcher(signature).results().map(match -> match.group());
    }
}
