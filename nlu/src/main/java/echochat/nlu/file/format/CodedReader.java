package echochat.nlu.file.format;

import echochat.nlu.file.ModelDamagedException;
import echochat.nlu.math.Rows;

/// Reads numbers that were written in as few bits, or bytes, as they need. Few bytes can claim to
/// be many numbers: it takes no more memory than a share of what there is.
final class CodedReader {
    private static final int STRETCH = 1 << 16; // numbers between two looks at whether to go on
    private static final int ROW = 24; // bytes that an array takes beside its numbers

    private final SectionBytes bytes;
    private final Runnable goOn;
    private long room = Runtime.getRuntime().maxMemory() / 4 * 3; // for what is read

    CodedReader(SectionBytes bytes, Runnable goOn) {
        this.bytes = bytes;
        this.goOn = goOn;
    }

    int[] packed() throws ModelDamagedException {
        var values = new int[bytes.count(1)];
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
        int shift = 0;
        byte part;
        do {
            bytes.check(shift < Integer.SIZE, "a number");
            part = bytes.part();
            value |= (long) (part & 0x7F) << shift;
            shift += 7;
        } while (part < 0);
        return number(value);
    }

    int[] numbers() throws ModelDamagedException {
        var count = bytes.number();
        var bits = bits(count, 1, Integer.BYTES);
        var values = new int[count];
        var block = new long[CodedNumbers.BLOCK];
        for (int from = 0; from < count; from += block.length) {
            var length = next(bits, block, count - from);
            for (int i = 0; i < length; i++) {
                values[from + i] = number(block[i]);
            }
        }
        return values;
    }

    long[] larges() throws ModelDamagedException {
        var count = bytes.number();
        var bits = bits(count, 1, Long.BYTES);
        var values = new long[count];
        var block = new long[CodedNumbers.BLOCK];
        for (int from = 0; from < count; from += block.length) {
            var length = next(bits, block, count - from);
            System.arraycopy(block, 0, values, from, length);
        }
        return values;
    }

    Rows steps() throws ModelDamagedException {
        var count = bytes.number();
        var width = bytes.number();
        var step = bytes.real();
        bytes.finite(step * Integer.MIN_VALUE);
        var bits = bits(count, width, Float.BYTES);
        var cells = new float[count][];
        var steps = new long[count == 0 ? 0 : width];
        for (int row = 0; row < count; row++) {
            next(bits, steps, width);
            cells[row] = times(step, steps);
        }
        return new Rows(cells, width);
    }

    private static float[] times(float step, long[] steps) {
        var cells = new float[steps.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = ZigZag.decode((int) steps[i]) * step;
        }
        return cells;
    }

    /// Reads a block, or what is left if that is less, and says how many numbers it had.
    private int next(BitReader bits, long[] block, int left) throws ModelDamagedException {
        goOn.run();
        var length = Math.min(block.length, left);
        bytes.check(bits.block(block, length), "a number");
        return length;
    }

    private int number(long value) throws ModelDamagedException {
        bytes.check(value <= Integer.MAX_VALUE, "a number");
        return (int) value;
    }

    /// Opens the bits of so many rows, unless these would take more memory than there is.
    ///
    /// @param size of a number in memory
    private BitReader bits(int count, int width, int size) throws ModelDamagedException {
        var coded = bytes.counted();
        bytes.check(count >= 0 && width > 0, "a length");
        bytes.check((long) count * width <= (long) coded.length * Byte.SIZE, "a length");
        room -= (long) count * (ROW + (long) width * size);
        bytes.check(room >= 0, "a length");
        return new BitReader(coded);
    }
}
