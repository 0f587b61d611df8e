package echochat.formats.csv;

import echochat.core.problem.Problem;
import java.io.Reader;

/// Cuts a file into rows and values. It forgives what people and programs get wrong, and tells it.
final class CsvTokenizer {
    private final CsvBuffer in;
    private final CsvFaults faults;
    private final QuotedValue quoted;
    private char separator = ',';

    CsvTokenizer(Reader reader, CsvFaults faults) {
        this.in = new CsvBuffer(reader);
        this.faults = faults;
        this.quoted = new QuotedValue(in, faults);
    }

    /// Looks at the first line for the separator, which may be named there as Excel does.
    char findSeparator() {
        in.see();
        var named =
                in.limit - in.position > 4 && new String(in.chars, 0, 4).equalsIgnoreCase("sep=");
        if (named && CsvBuffer.isLineEnd(in.at(5))) {
            separator = in.chars[4];
            in.position = in.afterLineEnd(5);
            in.newLine(in.position);
        } else {
            separator = Separators.best(new String(in.chars, 0, Math.min(in.limit, 10_000)));
        }
        return separator;
    }

    /// Whether there was one more row.
    boolean next(CsvRow row) {
        row.clear();
        in.see();
        if (in.isAtEnd()) {
            return false;
        }
        var plain = false;
        while (true) {
            in.see();
            if (row.size() >= CsvRow.MOST_CELLS) {
                tooLong(row, Problem.LINE_TOO_LONG);
            } else if (!plain && startsQuoted()) {
                plain = !quoted.read(row, separator);
                if (plain && !row.damaged) {
                    row.doubtful = true;
                    continue;
                }
            } else {
                plainValue(row);
            }
            if (!row.damaged && in.at(in.position) == separator && !in.isAtEnd()) {
                in.position++;
            } else {
                endRow();
                return true;
            }
        }
    }

    private void endRow() {
        if (!in.isAtEnd()) {
            in.position = in.afterLineEnd(in.position);
            in.newLine(in.position);
        }
    }

    /// A quote opens a value only at its beginning; spaces before it do not count.
    private boolean startsQuoted() {
        var at = in.position;
        while (in.at(at) == ' ') {
            at++;
        }
        if (in.at(at) != '"') {
            return false;
        }
        in.position = at;
        return true;
    }

    private void plainValue(CsvRow row) {
        var chars = in.chars;
        var from = in.position;
        var most = Math.min(in.limit, from + CsvBuffer.LONGEST_VALUE + 1);
        var at = from;
        while (at < most && chars[at] != separator && chars[at] != '\n' && chars[at] != '\r') {
            at++;
        }
        if (at - from > CsvBuffer.LONGEST_VALUE) {
            tooLong(row, Problem.LINE_TOO_LONG);
            return;
        }
        row.append(chars, from, at);
        row.endCell(in.line(), in.column());
        in.position = at;
    }

    private void tooLong(CsvRow row, Problem problem) {
        faults.tell(in.line(), in.column(), problem, CsvBuffer.LONGEST_VALUE);
        row.damaged = true;
        in.skipLine();
    }
}
