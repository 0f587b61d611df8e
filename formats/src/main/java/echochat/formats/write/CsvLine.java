package echochat.formats.write;

import java.util.List;
import java.util.stream.Collectors;

/// A line of a table as RFC 4180 says: commas, and quotes where they are needed.
public final class CsvLine {
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CsvLine() {}

    /// The cells as they are.
    public static String of(List<String> cells) {
        return cells.stream().map(CsvLine::cell).collect(Collectors.joining(","));
    }

    /// For a file that people open in a spreadsheet: an apostrophe goes before text that the
    /// program would run as a formula, since sentences come from anybody.
    public static String forSpreadsheet(List<String> cells) {
        return of(cells.stream().map(CsvLine::harmless).toList());
    }

    private static String harmless(String value) {
        return !value.isEmpty() && FORMULA_STARTS.indexOf(value.charAt(0)) >= 0
                ? "'" + value
                : value;
    }

    static String cell(String value) {
        var needsQuotes =
                value.isBlank()
                        || value.chars().anyMatch(letter -> ",\"\n\r;\t|".indexOf(letter) >= 0)
                        || value.startsWith(" ")
                        || value.endsWith(" ");
        return needsQuotes && !value.isEmpty() ? "\"" + value.replace("\"", "\"\"") + "\"" : value;
    }
}
