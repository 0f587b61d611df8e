package echochat.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class DependenciesTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern DEPENDENCY =
            Pattern.compile(
                    "<dependency>\\s*(?:<!--.*?-->\\s*)?<groupId>([^<]+)</groupId>\\s*"
                            + "<artifactId>([^<]+)</artifactId>",
                    Pattern.DOTALL);

    @Test
    void everyDependencyIsListedWithItsReasonAndNoOther() throws IOException {
        var used = new TreeSet<String>();
        try (var poms = Files.list(ROOT)) {
            for (var folder : poms.filter(Files::isDirectory).toList()) {
                addAll(used, folder.resolve("pom.xml"));
            }
        }
        addAll(used, ROOT.resolve("pom.xml"));
        addPackages(used, "ui/package.json");
        addPackages(used, "bench/peers/package.json");

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(used);
    }

    private static void addAll(Set<String> used, Path pom) throws IOException {
        if (Files.exists(pom)) {
            var text =
                    Files.readString(pom)
                            .replaceAll("(?s)<dependencyManagement>.*</dependencyManagement>", "");
            DEPENDENCY
                    .matcher(text)
                    .results()
                    .filter(match -> !match.group(1).equals("echochat"))
                    .forEach(match -> used.add(match.group(1) + ":" + match.group(2)));
        }
    }

    private static void addPackages(Set<String> used, String file) throws IOException {
        var json = JsonMapper.shared().readTree(Files.readString(ROOT.resolve(file)));
        for (var kind : List.of("dependencies", "devDependencies")) {
            json.path(kind).propertyNames().forEach(used::add);
        }
    }

    private static List<String> listed() throws IOException {
        var rows =
                Files.readAllLines(ROOT.resolve("docs/dependencies.md")).stream()
                        .filter(line -> line.startsWith("| `"))
                        .map(line -> line.substring(0, line.indexOf(" |", 2)));
        return rows.flatMap(row -> Pattern.compile("`([^`]+)`").matcher(row).results())
                .map(match -> match.group(1))
                .toList();
    }
}
