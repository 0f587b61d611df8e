package echochat.formats.csv;

import echochat.core.dataset.DatasetSink;
import echochat.core.problem.Location;
import echochat.core.problem.Problem;
import echochat.formats.example.ExampleMaker;
import echochat.formats.example.RawEntity;
import echochat.formats.json.JsonCell;
import java.util.List;

/// Makes an example, and perhaps a response, of each row.
final class CsvExamples {
    private final String file;
    private final CsvFaults faults;
    private final ExampleMaker maker;
    private final JsonCell json;
    private final Names names = new Names();
    private final ResponsesSeen responses;

    CsvExamples(String file, DatasetSink sink, CsvFaults faults) {
        this.file = file;
        this.faults = faults;
        this.maker = new ExampleMaker(sink);
        this.json = new JsonCell(sink);
        this.responses = new ResponsesSeen(sink, json);
    }

    void read(CsvRow row, Columns columns) {
        if (!fits(row, columns)) {
            return;
        }
        var place = place(row, columns.text());
        var text = row.text(columns.text());
        var intent = names.of(row, columns.intent());
        if (text.equalsIgnoreCase("text") && intent.equalsIgnoreCase("intent")) {
            faults.tell(row.line(0), 1, Problem.HEADER_REPEATED);
            return;
        }
        var made = maker.make(text, intent, entities(row, columns.entities()), place);
        if (made && has(row, columns.response())) {
            responses.tell(intent, row.text(columns.response()), place(row, columns.response()));
        }
    }

    private boolean fits(CsvRow row, Columns columns) {
        if (row.isBlankFrom(0)) {
            // A line with nothing on it at all is only a wider gap.
            if (row.size() > 1) {
                faults.tell(row.line(0), 1, Problem.ROW_EMPTY);
            }
            return false;
        }
        var tooLong = row.size() > columns.size() && !row.isBlankFrom(columns.size());
        var tooShort = row.size() < columns.needed();
        if (tooLong && !row.doubtful) {
            var extra = columns.size();
            faults.tell(
                    row.line(extra),
                    row.column(extra),
                    Problem.ROW_TOO_LONG,
                    row.size(),
                    columns.size());
        } else if (tooShort && !row.doubtful) {
            faults.tell(row.line(0), 1, Problem.ROW_TOO_SHORT, row.size(), columns.size());
        }
        return !tooLong && !tooShort;
    }

    private List<RawEntity> entities(CsvRow row, int column) {
        return has(row, column) ? json.entities(row.text(column), place(row, column)) : List.of();
    }

    private static boolean has(CsvRow row, int column) {
        return column >= 0 && column < row.size() && !row.isBlank(column);
    }

    private Location place(CsvRow row, int column) {
        return new Location(file, row.line(column), row.column(column));
    }
}
