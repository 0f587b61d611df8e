package echochat.formats.csv;

import java.util.Arrays;

/// The values of one row, one behind the other in one array that is used again for each row.
final class CsvRow {
    static final int MOST_CELLS = 1_000;

    private char[] chars = new char[4_096];
    private int[] ends = new int[16];
    private int[] lines = new int[16];
    private int[] columns = new int[16];
    private int length;
    private int size;

    /// Whether the row is damaged beyond reading, which has been told.
    boolean damaged;

    /// Whether a value was not closed, which has been told; its number of values is a guess.
    boolean doubtful;

    void clear() {
        length = 0;
        size = 0;
        damaged = false;
        doubtful = false;
    }

    int size() {
        return size;
    }

    char[] chars() {
        return chars;
    }

    int start(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    int end(int cell) {
        return ends[cell];
    }

    int line(int cell) {
        return lines[cell];
    }

    int column(int cell) {
        return columns[cell];
    }

    String text(int cell) {
        return new String(chars, start(cell), end(cell) - start(cell));
    }

    boolean isBlank(int cell) {
        for (var i = start(cell); i < end(cell); i++) {
            if (!Character.isWhitespace(chars[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isBlankFrom(int cell) {
        for (var i = cell; i < size; i++) {
            if (!isBlank(i)) {
                return false;
            }
        }
        return true;
    }

    void append(char[] source, int from, int to) {
        var count = to - from;
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(chars.length * 2, length + count));
        }
        System.arraycopy(source, from, chars, length, count);
        length += count;
    }

    void append(char letter) {
        if (length == chars.length) {
            chars = Arrays.copyOf(chars, chars.length * 2);
        }
        chars[length++] = letter;
    }

    void endCell(int line, int column) {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, size * 2);
            lines = Arrays.copyOf(lines, size * 2);
            columns = Arrays.copyOf(columns, size * 2);
        }
        ends[size] = length;
        lines[size] = line;
        columns[size] = column;
        size++;
    }

    /// Forgets what was appended since the last cell ended.
    void dropOpenCell() {
        length = size == 0 ? 0 : ends[size - 1];
    }
}
