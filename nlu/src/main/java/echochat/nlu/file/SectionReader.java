package echochat.nlu.file;

import echochat.nlu.math.Rows;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Reads the content of one section and never more than is there.
public final class SectionReader {
    private static final int STRETCH = 1 << 16; // numbers between two looks at whether to go on

    private static final int ROW = 24; // bytes that an array takes beside its numbers

    private final String name;
    private final ByteBuffer bytes;
    private long room = Runtime.getRuntime().maxMemory() / 4 * 3; // for what is read
    private final Runnable goOn;

    public SectionReader(String name, byte[] bytes) {
        this(name, bytes, () -> {});
    }

    /// @param goOn called now and then while much is read; may throw
    private SectionReader(String name, byte[] bytes, Runnable goOn) {
        this.name = name;
        this.bytes = ByteBuffer.wrap(bytes);
        this.goOn = goOn;
    }

    /// Opens a section that must be there.
    public static SectionReader of(Map<String, byte[]> sections, String name)
            throws ModelDamagedException {
        return of(sections, name, () -> {});
    }

    /// Opens a section that must be there.
    ///
    /// @param goOn called now and then while much is read; may throw
    public static SectionReader of(Map<String, byte[]> sections, String name, Runnable goOn)
            throws ModelDamagedException {
        var bytes = sections.get(name);
        if (bytes == null) {
            throw new ModelDamagedException("section \"%s\" is missing".formatted(name));
        }
        return new SectionReader(name, bytes, goOn);
    }

    public int number() throws ModelDamagedException {
        need(1, Integer.BYTES);
        return bytes.getInt();
    }

    /// A number of things to follow, each of at least one byte.
    public int count() throws ModelDamagedException {
        var count = number();
        need(count, 1);
        return count;
    }

    public long large() throws ModelDamagedException {
        need(1, Long.BYTES);
        return bytes.getLong();
    }

    public float real() throws ModelDamagedException {
        need(1, Float.BYTES);
        return finite(bytes.getFloat());
    }

    public String text() throws ModelDamagedException {
        var encoded = new byte[count()];
        bytes.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    public byte[] bytes() throws ModelDamagedException {
        var values = new byte[count()];
        bytes.get(values);
        return values;
    }

    public long[] larges() throws ModelDamagedException {
        var values = new long[count(Long.BYTES)];
        bytes.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    public int[] numbers() throws ModelDamagedException {
        var values = new int[count(Integer.BYTES)];
        bytes.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    /// Numbers written by [SectionWriter#packed].
    public int[] packed() throws ModelDamagedException {
        var values = new int[count()];
        for (int i = 0; i < values.length; i++) {
            if (i % STRETCH == 0) {
                goOn.run();
            }
            values[i] = packedNumber();
        }
        return values;
    }

    private int packedNumber() throws ModelDamagedException {
        long value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += 7) {
            need(1, Byte.BYTES);
            var part = bytes.get();
            value |= (long) (part & 0x7F) << shift;
            if (part >= 0) {
                check(value <= Integer.MAX_VALUE, "a number");
                return (int) value;
            }
        }
        check(false, "a number");
        return 0;
    }

    public short[] smalls() throws ModelDamagedException {
        var values = new short[count(Short.BYTES)];
        bytes.asShortBuffer().get(values);
        skip(values.length * Short.BYTES);
        return values;
    }

    public float[] reals() throws ModelDamagedException {
        var values = new float[count(Float.BYTES)];
        bytes.asFloatBuffer().get(values);
        skip(values.length * Float.BYTES);
        for (var value : values) {
            finite(value);
        }
        return values;
    }

    public float[] halves() throws ModelDamagedException {
        var packed = smalls();
        var values = new float[packed.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = finite(Float.float16ToFloat(packed[i]));
        }
        return values;
    }

    /// Numbers written by [SectionWriter#coded].
    public int[] coded() throws ModelDamagedException {
        var count = number();
        var bits = bits(count, 1, Integer.BYTES);
        var values = new int[count];
        var block = new long[SectionWriter.BLOCK];
        for (int from = 0; from < count; from += block.length) {
            var length = next(bits, block, count - from);
            for (int i = 0; i < length; i++) {
                check(block[i] <= Integer.MAX_VALUE, "a number");
                values[from + i] = (int) block[i];
            }
        }
        return values;
    }

    /// Numbers written by [SectionWriter#coded].
    public long[] codedLarges() throws ModelDamagedException {
        var count = number();
        var bits = bits(count, 1, Long.BYTES);
        var values = new long[count];
        var block = new long[SectionWriter.BLOCK];
        for (int from = 0; from < count; from += block.length) {
            var length = next(bits, block, count - from);
            System.arraycopy(block, 0, values, from, length);
        }
        return values;
    }

    /// A table written by [SectionWriter#steps].
    public Rows steps() throws ModelDamagedException {
        var count = number();
        var width = number();
        var step = real();
        finite(step * Integer.MIN_VALUE);
        var bits = bits(count, width, Float.BYTES);
        var cells = new float[count][];
        var steps = new long[count == 0 ? 0 : width];
        for (int row = 0; row < count; row++) {
            next(bits, steps, width);
            cells[row] = new float[width];
            for (int i = 0; i < width; i++) {
                cells[row][i] = ZigZag.decode((int) steps[i]) * step;
            }
        }
        return new Rows(cells, width);
    }

    /// Reads a block, or what is left if that is less, and says how many numbers it had.
    private int next(BitReader bits, long[] block, int left) throws ModelDamagedException {
        goOn.run();
        var length = Math.min(block.length, left);
        check(bits.block(block, length), "a number");
        return length;
    }

    /// Opens the bits of so many rows, unless these would take more memory than there is.
    ///
    /// @param size of a number in memory
    private BitReader bits(int count, int width, int size) throws ModelDamagedException {
        var coded = bytes();
        check(count >= 0 && width > 0, "a length");
        check((long) count * width <= (long) coded.length * Byte.SIZE, "a length");
        room -= (long) count * (ROW + (long) width * size);
        check(room >= 0, "a length");
        return new BitReader(coded);
    }

    /// A table of one byte per cell and a scale per row, as the first three formats have it.
    public Rows rows() throws ModelDamagedException {
        var count = number();
        var width = number();
        check(count >= 0 && width >= 0 && (long) count * width <= bytes.remaining(), "a table");
        need(count, width + Float.BYTES);
        var cells = new float[count][];
        // without rows, any width may be claimed
        var packed = new byte[count == 0 ? 0 : width];
        for (int row = 0; row < count; row++) {
            goOn.run();
            var scale = real();
            cells[row] = new float[width];
            bytes.get(packed);
            for (int i = 0; i < width; i++) {
                cells[row][i] = packed[i] * scale;
            }
        }
        return new Rows(cells, width);
    }

    /// A table written by [SectionWriter#exactRows].
    public Rows exactRows() throws ModelDamagedException {
        var cells = new float[count()][];
        var width = number();
        for (int row = 0; row < cells.length; row++) {
            cells[row] = reals();
            check(cells[row].length == width, "a table");
        }
        return new Rows(cells, width);
    }

    /// Says that the section is damaged unless the fact holds.
    public void check(boolean fact, String what) throws ModelDamagedException {
        if (!fact) {
            throw new ModelDamagedException(
                    "%s in section \"%s\" is not as it can be".formatted(what, name));
        }
    }

    private int count(int size) throws ModelDamagedException {
        var count = number();
        need(count, size);
        return count;
    }

    private void need(int count, int size) throws ModelDamagedException {
        check(count >= 0 && (long) count * size <= bytes.remaining(), "a length");
    }

    private void skip(int length) {
        bytes.position(bytes.position() + length);
    }

    private float finite(float value) throws ModelDamagedException {
        check(Float.isFinite(value), "a number");
        return value;
    }
}
