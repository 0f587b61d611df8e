package echochat.nlu.file.format;

import echochat.nlu.file.ModelDamagedException;
import java.nio.ByteBuffer;

/// The bytes of one section, given out in their order: the one place that looks whether there are
/// enough of them before memory is taken, and whether a number can be one.
final class SectionBytes {
    private final String name;
    private final ByteBuffer bytes;

    SectionBytes(String name, byte[] bytes) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(bytes);
    }

    byte part() throws ModelDamagedException {
        need(1, Byte.BYTES);
        return bytes.get();
    }

    int number() throws ModelDamagedException {
        need(1, Integer.BYTES);
        return bytes.getInt();
    }

    long large() throws ModelDamagedException {
        need(1, Long.BYTES);
        return bytes.getLong();
    }

    float real() throws ModelDamagedException {
        need(1, Float.BYTES);
        return finite(bytes.getFloat());
    }

    /// A number of things to follow, each of at least so many bytes.
    int count(int size) throws ModelDamagedException {
        var count = number();
        need(count, size);
        return count;
    }

    /// What follows a number of things of so many bytes each.
    ByteBuffer counted(int size) throws ModelDamagedException {
        return next(count(size), size);
    }

    /// As many bytes as a number before them says.
    byte[] counted() throws ModelDamagedException {
        var values = new byte[count(Byte.BYTES)];
        bytes.get(values);
        return values;
    }

    /// The next things of so many bytes each.
    ByteBuffer next(int count, int size) throws ModelDamagedException {
        need(count, size);
        var next = bytes.slice(bytes.position(), count * size);
        bytes.position(bytes.position() + count * size);
        return next;
    }

    /// Says that the section is damaged unless so many things can follow.
    void need(int count, int size) throws ModelDamagedException {
        check(count >= 0 && size >= 0 && (long) count * size <= bytes.remaining(), "a length");
    }

    float finite(float value) throws ModelDamagedException {
        check(Float.isFinite(value), "a number");
        return value;
    }

    /// Says that the section is damaged unless the fact holds.
    void check(boolean fact, String what) throws ModelDamagedException {
        if (!fact) {
            throw new ModelDamagedException(
                    "%s in section \"%s\" is not as it can be".formatted(what, name));
        }
    }
}
