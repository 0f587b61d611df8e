package echochat.formats.csv;

import echochat.core.dataset.DatasetReader;
import echochat.core.dataset.DatasetSink;
import echochat.core.dataset.SourceFile;
import echochat.core.problem.Problem;
import echochat.formats.text.TextInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// Reads tables with the columns `text` and `intent`, and if there are, `response` and `entities`.
public final class CsvReader implements DatasetReader {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public List<String> extensions() {
        return List.of(".csv", ".tsv");
    }

    @Override
    public boolean recognizes(byte[] head) {
        return Separators.isHeader(TextInput.peek(head));
    }

    @Override
    public void read(SourceFile file, DatasetSink sink) {
        TextInput.open(file, sink).ifPresent(text -> read(file, text, sink));
    }

    private static void read(SourceFile file, TextInput text, DatasetSink sink) {
        try (text) {
            var faults = new CsvFaults(file.name(), sink);
            var tokens = new CsvTokenizer(text, faults);
            var separator = Separators.nameOf(tokens.findSeparator());
            readRows(tokens, new CsvRow(), faults, new CsvExamples(file.name(), sink, faults));
            sink.described(file.name(), "CSV, " + separator + ", " + text.encoding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void readRows(
            CsvTokenizer tokens, CsvRow row, CsvFaults faults, CsvExamples examples) {
        if (!hasHeader(tokens, row)) {
            faults.tell(1, 1, Problem.FILE_EMPTY);
            return;
        }
        if (row.damaged) {
            return;
        }
        var columns = Columns.of(row, faults);
        if (!columns.areEnough()) {
            return;
        }
        while (tokens.next(row)) {
            if (!row.damaged) {
                examples.read(row, columns);
            }
        }
    }

    /// Goes to the first line that is not blank.
    private static boolean hasHeader(CsvTokenizer tokens, CsvRow row) {
        while (tokens.next(row)) {
            if (row.damaged || !row.isBlankFrom(0)) {
                return true;
            }
        }
        return false;
    }
}
