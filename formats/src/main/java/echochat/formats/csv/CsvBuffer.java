package echochat.formats.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;

/// A window on the letters of a file that slides forward, and knows its line and column.
final class CsvBuffer {
    /// No value is longer; so that a value always lies in the window whole.
    static final int LONGEST_VALUE = 1 << 17;

    private final Reader in;
    final char[] chars = new char[LONGEST_VALUE * 4];
    int position;
    int limit;
    private int line = 1;
    private int lineStart;
    private boolean ended;

    CsvBuffer(Reader in) {
        this.in = in;
    }

    int line() {
        return line;
    }

    int column(int at) {
        return at - lineStart + 1;
    }

    int column() {
        return column(position);
    }

    /// Makes sure that a value of the greatest length, and what follows it, can be seen.
    void see() {
        if (limit - position <= LONGEST_VALUE + 2 && !ended) {
            slide();
        }
    }

    boolean isAtEnd() {
        return position >= limit;
    }

    boolean isLast() {
        return ended;
    }

    /// The letter there; beyond the end, a line end.
    char at(int index) {
        return index < limit ? chars[index] : '\n';
    }

    static boolean isLineEnd(char letter) {
        return letter == '\n' || letter == '\r';
    }

    /// The index after the line end that begins there.
    int afterLineEnd(int index) {
        return at(index) == '\r' && index + 1 < limit && chars[index + 1] == '\n'
                ? index + 2
                : index + 1;
    }

    void newLine(int start) {
        line++;
        lineStart = start;
    }

    /// Goes to the next line end, however far it is.
    void skipLine() {
        while (true) {
            while (position < limit && !isLineEnd(chars[position])) {
                position++;
            }
            if (position < limit || ended) {
                return;
            }
            slide();
        }
    }

    private void slide() {
        var rest = limit - position;
        System.arraycopy(chars, position, chars, 0, rest);
        lineStart -= position;
        position = 0;
        limit = rest;
        try {
            while (limit < chars.length && !ended) {
                var count = in.read(chars, limit, chars.length - limit);
                ended = count < 0;
                limit += Math.max(0, count);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
