package echochat.formats;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.core.problem.Kind;
import echochat.core.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;

/// `docs/formats.md` lists every problem of content as the program tells it.
/// `-Dechochat.rewrite=true` writes the list anew.
class CatalogueTest {
    private static final Path DOCS = Path.of("..", "docs", "formats.md");
    private static final String BEGIN = "<!-- problems: begin -->\n";
    private static final String END = "<!-- problems: end -->";

    @Test
    void theDocsListEveryProblemOfContent() throws IOException {
        var docs = Files.readString(DOCS);
        var begin = docs.indexOf(BEGIN) + BEGIN.length();
        var end = docs.indexOf(END);

        if (Boolean.getBoolean("echochat.rewrite")) {
            docs = docs.substring(0, begin) + table() + docs.substring(end);
            Files.writeString(DOCS, docs);
            end = docs.indexOf(END);
        }

        assertThat(docs.substring(begin, end)).isEqualTo(table());
    }

    private static String table() {
        var lines = new StringJoiner("\n", "\n", "\n\n");
        for (Kind kind : List.of(Kind.ERROR, Kind.WARNING, Kind.HINT)) {
            lines.add("### " + title(kind)).add("");
            lines.add("| code | what | mend |").add("|---|---|---|");
            Arrays.stream(Problem.values())
                    .filter(problem -> problem.kind() == kind)
                    .map(CatalogueTest::row)
                    .forEach(lines::add);
            lines.add("");
        }
        return lines.toString();
    }

    private static String title(Kind kind) {
        var name = kind.name().toLowerCase(Locale.ROOT) + "s";
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String row(Problem problem) {
        var notice = problem.with("…", "…", "…", "…", "…", "…");
        return "| `" + problem + "` | " + cell(notice.what()) + " | " + cell(notice.mend()) + " |";
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("<", "&lt;").replace("*", "\\*");
    }
}
