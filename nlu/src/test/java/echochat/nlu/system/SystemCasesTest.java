package echochat.nlu.system;

import static org.assertj.core.api.Assertions.assertThat;

import echochat.nlu.system.value.SystemValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The specification: tables of what is found in which text, a file per language.
class SystemCasesTest {
    private static final Path FOLDER = Path.of("src/test/resources/system");
    private static final String NOTHING = "-";

    private record Row(String text, String dimension, String matched, String value) {
        static Row of(String line) {
            var fields = line.split("\t", -1);
            return new Row(fields[0], fields[1], fields[2], fields[3]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es"})
    void theTableOfALanguageHolds(String language) throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve(language + ".tsv"));
        var reference = ZonedDateTime.parse(lines.get(2).split("\t")[1]);
        var tables = new LinkedHashMap<String, List<Row>>();
        for (var line : lines.subList(3, lines.size())) {
            if (!line.isEmpty() && !line.startsWith("#")) {
                var row = Row.of(line);
                var hasValues = row.value().contains("\"values\"");
                tables.computeIfAbsent(
                                row.text() + "\t" + row.dimension() + hasValues,
                                _ -> new ArrayList<>())
                        .add(row);
            }
        }

        for (var rows : tables.values()) {
            assertThat(found(language, reference, rows.getFirst())).isEqualTo(rows);
        }
        assertThat(tables).hasSizeGreaterThan(150);
    }

    private static List<Row> found(String language, ZonedDateTime reference, Row row) {
        var settings = SystemSettings.of(List.of(row.dimension()), language, "UTC").settings();
        var hasValues = row.value().contains("\"values\"");
        var rows =
                new SystemEntities(settings)
                        .find(row.text(), reference).stream()
                                .map(one -> row(row, one.text(), one.value(), hasValues))
                                .toList();
        return rows.isEmpty()
                ? List.of(new Row(row.text(), row.dimension(), NOTHING, NOTHING))
                : rows;
    }

    private static Row row(Row asked, String matched, SystemValue value, boolean hasValues) {
        var fields = new LinkedHashMap<>(value.json());
        if (!hasValues) {
            fields.remove("values");
        }
        return new Row(asked.text(), asked.dimension(), matched, json(fields));
    }

    private static String json(Object value) {
        return switch (value) {
            case Map<?, ?> fields -> {
                var joined = new StringJoiner(",", "{", "}");
                fields.forEach((name, inner) -> joined.add(json(name) + ":" + json(inner)));
                yield joined.toString();
            }
            case List<?> several -> {
                var joined = new StringJoiner(",", "[", "]");
                several.forEach(inner -> joined.add(json(inner)));
                yield joined.toString();
            }
            case String text -> "\"" + text + "\"";
            default -> value.toString();
        };
    }
}
