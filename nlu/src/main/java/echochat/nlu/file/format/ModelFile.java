package echochat.nlu.file.format;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.file.ModelFileException;
import echochat.nlu.file.ModelTooNewException;
import echochat.nlu.file.ModelTooOldException;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/// The container of a model: a magic word, the format's version, named sections each with length
/// and CRC-32C, and a SHA-256 over all. Holds data only; nothing in it is ever run.
///
/// ```
/// magic                 8 bytes, "ECHOCHAT"
/// version               int
/// number of sections    int
/// per section:
///     length of name    int
///     name              UTF-8
///     length            int
///     CRC-32C           int
///     bytes
/// SHA-256 of all before 32 bytes
/// ```
public final class ModelFile {
    public static final int VERSION = 6;
    private static final int OLDEST = 1;
    private static final long MAGIC = 0x4543484F43484154L;
    private static final int MOST_SECTIONS = 1000;
    private static final int LONGEST_NAME = 500;
    private static final int LARGEST_SECTION = 1 << 29;
    private static final int MEMORY_SHARE = 4;
    private static final int PIECE = 1 << 20;

    private ModelFile() {}

    /// Writes the sections in their order; the same sections give the same bytes.
    public static void write(Map<String, byte[]> sections, OutputStream out) throws IOException {
        write(VERSION, sections, out);
    }

    /// The same under the number of an earlier version, for content that has not changed since.
    public static void write(int version, Map<String, byte[]> sections, OutputStream out)
            throws IOException {
        var digest = sha256();
        var data = new DataOutputStream(new DigestOutputStream(out, digest));
        data.writeLong(MAGIC);
        data.writeInt(version);
        data.writeInt(sections.size());
        for (var section : sections.entrySet()) {
            var name = section.getKey().getBytes(StandardCharsets.UTF_8);
            data.writeInt(name.length);
            data.write(name);
            data.writeInt(section.getValue().length);
            data.writeInt(checksum(section.getValue()));
            writeInPieces(section.getValue(), data);
        }
        data.flush();
        out.write(digest.digest());
        out.flush();
    }

    /// So that whoever owns the stream can stop it.
    private static void writeInPieces(byte[] bytes, OutputStream out) throws IOException {
        for (int start = 0; start < bytes.length; start += PIECE) {
            out.write(bytes, start, Math.min(PIECE, bytes.length - start));
        }
    }

    /// Reads all sections and checks every byte.
    ///
    /// @throws ModelFileException if the file is too old, too new or damaged
    public static Map<String, byte[]> read(InputStream in) throws IOException {
        var digest = sha256();
        var data = new DataInputStream(new DigestInputStream(in, digest));
        checkBeginning(data);
        var sections = new LinkedHashMap<String, byte[]>();
        var count = readInt(data, "number of sections", MOST_SECTIONS);
        var room = Runtime.getRuntime().maxMemory() / MEMORY_SHARE;
        for (int i = 0; i < count; i++) {
            var name = new String(readBytes(data, LONGEST_NAME), StandardCharsets.UTF_8);
            var length = readInt(data, name, (int) Math.min(LARGEST_SECTION, room));
            room -= length;
            var checksum = ByteBuffer.wrap(exactly(data, 4, name)).getInt();
            var bytes = exactly(data, length, name);
            if (checksum(bytes) != checksum || sections.put(name, bytes) != null) {
                throw new ModelDamagedException("section \"%s\" is not as written".formatted(name));
            }
        }
        checkEnd(in, digest.digest());
        return sections;
    }

    private static void checkBeginning(DataInputStream data) throws IOException {
        var head = exactly(data, 12, "the beginning");
        var buffer = ByteBuffer.wrap(head);
        if (buffer.getLong() != MAGIC) {
            throw new ModelDamagedException("it does not begin like a model file");
        }
        var version = buffer.getInt();
        if (version > VERSION) {
            throw new ModelTooNewException(version, VERSION);
        }
        if (version < OLDEST) {
            throw new ModelTooOldException(version, OLDEST);
        }
    }

    private static void checkEnd(InputStream in, byte[] expected) throws IOException {
        var end = in.readNBytes(expected.length);
        if (!Arrays.equals(end, expected)) {
            throw new ModelDamagedException("its checksum is not that of its content");
        }
        if (in.read() >= 0) {
            throw new ModelDamagedException("something follows its end");
        }
    }

    private static byte[] readBytes(DataInputStream data, int most) throws IOException {
        return exactly(data, readInt(data, "a name", most), "a name");
    }

    private static int readInt(DataInputStream data, String what, int most) throws IOException {
        var value = ByteBuffer.wrap(exactly(data, 4, what)).getInt();
        if (value < 0 || value > most) {
            throw new ModelDamagedException("the length of %s is out of bounds".formatted(what));
        }
        return value;
    }

    private static byte[] exactly(InputStream in, int length, String what) throws IOException {
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new ModelDamagedException("it ends within %s".formatted(what));
        }
        return bytes;
    }

    private static int checksum(byte[] bytes) {
        var checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
