package echochat.formats.text;

import echochat.core.dataset.DatasetSink;
import echochat.core.dataset.SourceFile;
import echochat.core.problem.Finding;
import echochat.core.problem.Location;
import echochat.core.problem.Notice;
import echochat.core.problem.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The letters of a file, whatever way they are written as bytes. A file that turns out not to be
/// UTF-8 goes on as Windows-1252, which is the same up to the first such byte.
public final class TextInput extends Reader {
    private static final int BLOCK = 1 << 16;

    private final SourceFile file;
    private final DatasetSink sink;
    private final InputStream in;
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private CharsetDecoder decoder;
    private String encoding;
    private boolean ended;
    private boolean told;
    private long bytesTaken;
    private long charsGiven;

    private TextInput(SourceFile file, DatasetSink sink, InputStream in, Encoding encoding) {
        this.file = file;
        this.sink = sink;
        this.in = in;
        this.encoding = encoding.inWords;
        var whenMalformed =
                encoding.charset.equals(StandardCharsets.UTF_8)
                        ? CodingErrorAction.REPORT
                        : CodingErrorAction.REPLACE;
        this.decoder =
                encoding.charset
                        .newDecoder()
                        .onMalformedInput(whenMalformed)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    /// The text of a file, or nothing, with a finding, if it is empty or no text at all.
    public static Optional<TextInput> open(SourceFile file, DatasetSink sink) {
        try {
            var head = head(file);
            var nature = Nature.of(head, file.name());
            if (nature != Nature.TEXT) {
                sink.described(file.name(), nature == Nature.EMPTY ? "empty" : nature.inWords);
                sink.finding(new Finding(Location.of(file.name()), refusal(nature)));
                return Optional.empty();
            }
            var encoding = Encoding.of(head);
            var in = file.open();
            in.skipNBytes(encoding.markLength);
            return Optional.of(new TextInput(file, sink, in, encoding));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The first letters, for recognizing a format; empty for what is no text.
    public static String peek(byte[] head) {
        if (Nature.of(head, "") != Nature.TEXT) {
            return "";
        }
        var encoding = Encoding.of(head);
        var length = head.length - encoding.markLength;
        return new String(head, encoding.markLength, length, encoding.charset);
    }

    /// How the bytes were read; certain once all is read.
    public String encoding() {
        return encoding;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        var out = CharBuffer.wrap(target, offset, length);
        while (true) {
            var before = bytes.position();
            var result = decoder.decode(bytes, out, ended);
            bytesTaken += bytes.position() - before;
            if (out.position() > offset) {
                charsGiven += out.position() - offset;
                return out.position() - offset;
            }
            if (result.isError()) {
                leaveUtf8(out);
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void fill() throws IOException {
        bytes.compact();
        var count = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = count < 0;
        bytes.position(bytes.position() + Math.max(0, count)).flip();
    }

    /// Letters and bytes are as many only while all is ASCII.
    private void leaveUtf8(CharBuffer out) throws IOException {
        if (bytesTaken == charsGiven) {
            tell(Problem.ENCODING_GUESSED, Location.of(file.name()));
            encoding = "Windows-1252";
            decoder =
                    Encoding.WINDOWS_1252
                            .newDecoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE);
            return;
        }
        if (!told) {
            tell(Problem.ENCODING_MIXED, place());
        }
        bytesTaken++;
        var single = new byte[] {bytes.get()};
        out.put(new String(single, Encoding.WINDOWS_1252));
        decoder.reset();
    }

    private void tell(Problem problem, Location location) {
        told = true;
        sink.finding(new Finding(location, problem.with()));
    }

    /// Reads the file once more, up to here: this happens at most once.
    private Location place() throws IOException {
        var line = 1;
        var column = 1;
        try (var again = new BufferedInputStream(file.open())) {
            for (var i = 0L; i < bytesTaken; i++) {
                var next = again.read();
                line += next == '\n' ? 1 : 0;
                column = next == '\n' ? 1 : (next & 0xc0) == 0x80 ? column : column + 1;
            }
        }
        return new Location(file.name(), line, column);
    }

    private static Notice refusal(Nature nature) {
        if (nature == Nature.EMPTY) {
            return Problem.FILE_EMPTY.with();
        }
        var problem = nature.isArchive() ? Problem.FILE_PACKED : Problem.FILE_NOT_TEXT;
        return problem.with(nature.inWords);
    }

    private static byte[] head(SourceFile file) throws IOException {
        try (var in = file.open()) {
            return in.readNBytes(BLOCK);
        }
    }
}
