package echochat.formats;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.dataset.SourceFile;
import echochat.core.problem.Finding;
import echochat.nlu.EntitySpan;
import echochat.nlu.TrainingExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every fault a file can have, as a file, with what is read of it and found in it beside it.
/// `-Dechochat.rewrite=true` writes what is found anew; read the difference before keeping it.
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(CASES)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !path.toString().endsWith(".findings"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileSaysWhatItHoldsAndWhatIsWrong(Path file) throws IOException {
        var reading = Reading.of(SourceFile.at(file, file.getFileName().toString()));

        var told = told(reading);

        var golden = file.resolveSibling(file.getFileName() + ".findings");
        if (Boolean.getBoolean("echochat.rewrite")) {
            Files.writeString(golden, told);
        }
        assertThat(told).isEqualTo(Files.readString(golden));
    }

    private static String told(Reading reading) {
        var lines = new StringJoiner("\n", "", "\n");
        lines.add(reading.format() + ": " + reading.summary().description());
        reading.content().data().examples().forEach(example -> lines.add(example(example)));
        reading.content().responses().forEach((name, all) -> lines.add(name + " " + all));
        reading.content().data().synonyms().forEach((from, to) -> lines.add(from + " → " + to));
        reading.content().data().regexes().forEach(regex -> lines.add(regex.toString()));
        reading.content().data().lookups().forEach((name, all) -> lines.add(name + " " + all));
        for (Finding finding : reading.summary().findings().kept()) {
            lines.add(finding.notice().problem().kind() + " " + finding);
        }
        return lines.toString();
    }

    private static String example(TrainingExample example) {
        var line = new StringBuilder(example.intent() + " ← " + example.text().replace("\n", "⏎"));
        for (EntitySpan span : example.entities()) {
            var marked = example.text().substring(span.start(), span.end());
            line.append(" · ").append(span.entity()).append('=').append(marked);
            line.append(span.value().equals(marked) ? "" : "→" + span.value());
            line.append(span.role() == null ? "" : " as " + span.role());
        }
        return line.toString();
    }
}
