package echochat.nlu.file.format;

import echochat.nlu.math.Rows;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.IntToLongFunction;

/// Writes the content of one section.
public final class SectionWriter {
    private static final int STRETCH = 1 << 16; // numbers between two looks at whether to go on

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream data = new DataOutputStream(bytes);

    private final Runnable goOn;

    public SectionWriter() {
        this(() -> {});
    }

    /// @param goOn called now and then while much is written; may throw
    public SectionWriter(Runnable goOn) {
        this.goOn = goOn;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private SectionWriter write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    public SectionWriter number(int value) {
        return write(() -> data.writeInt(value));
    }

    public SectionWriter large(long value) {
        return write(() -> data.writeLong(value));
    }

    public SectionWriter real(float value) {
        return write(() -> data.writeFloat(value));
    }

    public SectionWriter text(String value) {
        var encoded = value.getBytes(StandardCharsets.UTF_8);
        return number(encoded.length).write(() -> data.write(encoded));
    }

    public SectionWriter bytes(byte[] values) {
        number(values.length);
        return write(() -> data.write(values));
    }

    /// Numbers from 0 up, the smaller in the fewer bytes: seven bits in each, the lowest first, and
    /// the eighth says that more follow.
    public SectionWriter packed(int[] values) {
        number(values.length);
        return write(
                () -> {
                    for (int i = 0; i < values.length; i++) {
                        if (i % STRETCH == 0) {
                            goOn.run();
                        }
                        int rest = values[i];
                        for (; rest > 0x7F; rest >>>= 7) {
                            data.writeByte(rest | 0x80);
                        }
                        data.writeByte(rest);
                    }
                });
    }

    public SectionWriter smalls(short[] values) {
        number(values.length);
        return write(
                () -> {
                    for (var value : values) {
                        data.writeShort(value);
                    }
                });
    }

    public SectionWriter reals(float[] values) {
        number(values.length);
        return write(
                () -> {
                    for (var value : values) {
                        data.writeFloat(value);
                    }
                });
    }

    /// A table in full precision.
    public SectionWriter exactRows(Rows rows) {
        number(rows.count()).number(rows.width());
        for (var row : rows.cells()) {
            reals(row);
        }
        return this;
    }

    /// Numbers in half precision.
    public SectionWriter halves(float[] values) {
        number(values.length);
        return write(
                () -> {
                    for (var value : values) {
                        data.writeShort(Float.floatToFloat16(value));
                    }
                });
    }

    /// Numbers from 0 up, small ones in few bits.
    public SectionWriter coded(int[] values) {
        return coded(values.length, place -> values[place]);
    }

    /// Numbers from 0 up of at most 48 bits, small ones in few bits.
    public SectionWriter coded(long[] values) {
        return coded(values.length, place -> values[place]);
    }

    private SectionWriter coded(int count, IntToLongFunction values) {
        return number(count).bytes(CodedNumbers.bits(count, values, goOn));
    }

    /// A table in whole steps: what is nearer to zero than half a step is lost.
    public SectionWriter steps(Rows rows, float step) {
        number(rows.count()).number(rows.width()).real(step);
        return bytes(CodedNumbers.bits(rows, step, goOn));
    }
}
