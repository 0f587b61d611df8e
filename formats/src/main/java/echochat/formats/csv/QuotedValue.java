package echochat.formats.csv;

import echochat.core.problem.Problem;

/// Reads a value in quotes, as the standard says (`""` is a quote) and as JSON libraries write it
/// (`\"` is a quote). See decision 21 for how the two are told apart.
final class QuotedValue {
    private final CsvBuffer in;
    private final CsvFaults faults;
    private char separator;
    private int open;
    private int at;
    private int linesPassed;
    private int lastLineStart;
    private int backslashAt;
    private int strayAt;
    private boolean slashes;
    private boolean slashesInFile;
    private boolean doublesInFile;

    QuotedValue(CsvBuffer in, CsvFaults faults) {
        this.in = in;
        this.faults = faults;
    }

    /// Reads the value whose quote the buffer stands at. False if it never ends: then the buffer
    /// stands behind the quote, and the rest of the line is to be read as if it had no quotes.
    boolean read(CsvRow row, char separator) {
        start(separator);
        var most = Math.min(in.limit, open + CsvBuffer.LONGEST_VALUE);
        while (at < most) {
            copyRun(row, most);
            if (at >= most) {
                break;
            }
            if (closes(row)) {
                close(row);
                return true;
            }
            if (at < 0) {
                break;
            }
        }
        return neverEnds(row, most);
    }

    private void start(char valueSeparator) {
        separator = valueSeparator;
        open = in.position;
        at = open + 1;
        linesPassed = 0;
        lastLineStart = 0;
        backslashAt = -1;
        strayAt = -1;
        slashes = false;
    }

    /// Copies up to the next letter that may mean something.
    private void copyRun(CsvRow row, int most) {
        var chars = in.chars;
        var from = at;
        var to = from;
        while (to < most
                && chars[to] != '"'
                && chars[to] != '\\'
                && chars[to] != '\n'
                && chars[to] != '\r') {
            to++;
        }
        row.append(chars, from, to);
        at = to;
    }

    /// Takes one letter that may mean something; true if it is the closing quote. A quote that
    /// opens the next value shows that ours was never closed: then `at` is negative.
    private boolean closes(CsvRow row) {
        return switch (in.chars[at]) {
            case '"' -> closesAtQuote(row);
            case '\\' -> {
                backslash(row);
                yield false;
            }
            default -> {
                var next = in.afterLineEnd(at);
                row.append(in.chars, at, Math.min(next, in.limit));
                at = next;
                linesPassed++;
                lastLineStart = next;
                yield false;
            }
        };
    }

    private boolean closesAtQuote(CsvRow row) {
        if (at + 1 < in.limit && in.chars[at + 1] == '"') {
            doublesInFile = true;
            row.append('"');
            at += 2;
            return false;
        }
        if (endsValue(at + 1)) {
            return true;
        }
        if (linesPassed > 0 && opensValue()) {
            at = -1;
            return false;
        }
        strayAt = strayAt < 0 ? at : strayAt;
        row.append('"');
        at++;
        return false;
    }

    private void backslash(CsvRow row) {
        var next = in.at(at + 1);
        if (next == '"' && (slashes || escapes(at + 2))) {
            slashes = true;
            slashesInFile = true;
            backslashAt = backslashAt < 0 ? at : backslashAt;
            row.append('"');
            at += 2;
        } else if (next == '\\' && slashes) {
            row.append('\\');
            at += 2;
        } else {
            row.append('\\');
            at++;
        }
    }

    /// Whether the first `\"` of a value, which ends there, is a quote and not a backslash before
    /// the closing one.
    private boolean escapes(int after) {
        if (in.at(after) == '"') {
            // "5\\"" can be both; what the file did before decides.
            return endsValue(after + 1) && (slashesInFile || !doublesInFile);
        }
        return !endsValue(after);
    }

    private boolean endsValue(int index) {
        var after = index;
        while (in.at(after) == ' ') {
            after++;
        }
        return in.at(after) == separator || CsvBuffer.isLineEnd(in.at(after));
    }

    private boolean opensValue() {
        var before = at - 1;
        while (in.chars[before] == ' ') {
            before--;
        }
        return in.chars[before] == separator || CsvBuffer.isLineEnd(in.chars[before]);
    }

    private void close(CsvRow row) {
        tell(backslashAt, Problem.ESCAPED_QUOTES, true);
        tell(strayAt, Problem.STRAY_QUOTE, false);
        row.endCell(in.line(), in.column(open));
        passLines();
        at++;
        while (in.at(at) == ' ') {
            at++;
        }
        in.position = Math.min(at, in.limit);
    }

    private void tell(int where, Problem problem, boolean once) {
        if (where < 0) {
            return;
        }
        // Beyond the first line of a value only its beginning is a place that can be named.
        var column = in.column(linesPassed == 0 ? where : open);
        if (once) {
            faults.tellOnce(in.line(), column, problem);
        } else {
            faults.tell(in.line(), column, problem);
        }
    }

    private void passLines() {
        for (var i = 0; i < linesPassed; i++) {
            in.newLine(lastLineStart);
        }
    }

    private boolean neverEnds(CsvRow row, int most) {
        row.dropOpenCell();
        var oneLine = linesPassed == 0 && most == open + CsvBuffer.LONGEST_VALUE;
        if (oneLine) {
            faults.tell(in.line(), in.column(open), Problem.LINE_TOO_LONG, CsvBuffer.LONGEST_VALUE);
            row.damaged = true;
            in.skipLine();
            return false;
        }
        faults.tell(in.line(), in.column(open), Problem.UNCLOSED_QUOTE);
        in.position = open + 1;
        return false;
    }
}
