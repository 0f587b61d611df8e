package echochat.formats.json;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/// Reads a text line by line, without ever holding a line of more than the greatest length.
final class LineInput {
    private final Reader in;
    private final int longest;
    private final char[] block = new char[1 << 16];
    private int position;
    private int limit;
    private boolean cut;

    LineInput(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /// The next line without its end, or null behind the last one.
    @Nullable String next() throws IOException {
        cut = false;
        var line = new StringBuilder();
        var any = false;
        while (fill()) {
            any = true;
            var from = position;
            while (position < limit && block[position] != '\n') {
                position++;
            }
            append(line, from);
            if (position < limit) {
                position++;
                return line.toString();
            }
        }
        return any ? line.toString() : null;
    }

    /// Whether the newest line was longer than what was given.
    boolean wasCut() {
        return cut;
    }

    private void append(StringBuilder line, int from) {
        var room = longest - line.length();
        cut |= position - from > room;
        line.append(block, from, Math.min(position - from, room));
    }

    private boolean fill() throws IOException {
        if (position < limit) {
            return true;
        }
        position = 0;
        limit = Math.max(0, in.read(block, 0, block.length));
        return limit > 0;
    }
}
