package echochat.core.dataset.check;

import echochat.core.dataset.SourceFile;
import echochat.core.problem.Location;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;

/// The pieces of a file that findings point at, so that a fault can be shown where it stands.
final class Excerpts {
    private static final int HEAD = 1 << 16;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Excerpt NONE = new Excerpt("", 0);

    /// @param column the place that is meant, from 1; 0 if there is no excerpt
    record Excerpt(String text, int column) {}

    private final Map<Location, Excerpt> found;

    private Excerpts(Map<Location, Excerpt> found) {
        this.found = found;
    }

    Excerpt at(Location location) {
        return found.getOrDefault(location, NONE);
    }

    /// Reads the file once, in little memory, however long it or a line of it is, and no further
    /// than the last place.
    static Excerpts of(Collection<Location> locations, SourceFile file) {
        var wanted =
                locations.stream()
                        .filter(at -> at.line() > 0 && at.file().equals(file.name()))
                        .distinct()
                        .sorted()
                        .toList();
        var scan = new ExcerptScan(wanted);
        try (var reader = new InputStreamReader(file.open(), charset(file))) {
            var chunk = new char[HEAD];
            for (int read; scan.wantsMore() && (read = reader.read(chunk)) >= 0; ) {
                scan.take(chunk, read);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new Excerpts(scan.found());
    }

    private static Charset charset(SourceFile file) throws IOException {
        try (var in = file.open()) {
            var head = in.readNBytes(HEAD);
            var mark = head.length < 2 ? 0 : ((head[0] & 0xff) << 8) | (head[1] & 0xff);
            if (mark == 0xfffe || mark == 0xfeff) {
                return StandardCharsets.UTF_16;
            }
            return isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS_1252;
        }
    }

    private static boolean isUtf8(byte[] head) {
        // A full head may end in the middle of a character, which has at most four bytes.
        for (var cut = 0; cut <= (head.length < HEAD ? 0 : 3); cut++) {
            try {
                var _ =
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .decode(ByteBuffer.wrap(head, 0, head.length - cut));
                return true;
            } catch (CharacterCodingException malformed) {
                // Perhaps with one byte less.
            }
        }
        return false;
    }
}
