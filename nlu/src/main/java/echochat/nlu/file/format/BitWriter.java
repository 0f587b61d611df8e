package echochat.nlu.file.format;

import java.util.Arrays;

/// Writes numbers bit by bit, small ones in few bits, by Rice's code (Rice and Plaunt 1971). Each
/// block of numbers has a width, stored before it; a number is what exceeds so many bits, as that
/// many zeros and a one, and then so many bits. The JDK's `Deflater` would not do: its bytes differ
/// from one build of zlib to the next.
final class BitWriter {
    /// Bits of a block's width.
    static final int WIDTH_BITS = 6;

    /// Bits of the largest number.
    static final int MOST_BITS = 48;

    private byte[] bytes = new byte[1 << 10];
    private int size;
    private long waiting; // bits not yet in the bytes, the last to come lowest
    private int count; // of these, less than 8 between two calls

    /// @param values from 0 up, of at most [#MOST_BITS] bits each
    void block(long[] values, int length) {
        var width = width(values, length);
        bits(width, WIDTH_BITS);
        for (int i = 0; i < length; i++) {
            var low = (1L << width) | (values[i] & ((1L << width) - 1));
            zeros(values[i] >>> width);
            bits(low, 1 + width);
        }
    }

    /// The width that gives the fewest bits.
    private static int width(long[] values, int length) {
        int width = 0;
        var cost = cost(values, length, 0);
        while (width < MOST_BITS) {
            var wider = cost(values, length, width + 1);
            if (wider >= cost) {
                return width;
            }
            cost = wider;
            width++;
        }
        return width;
    }

    private static long cost(long[] values, int length, int width) {
        var cost = (long) length * width;
        for (int i = 0; i < length; i++) {
            cost += values[i] >>> width;
        }
        return cost;
    }

    private void zeros(long howMany) {
        for (var left = howMany; left > 0; left -= MOST_BITS) {
            bits(0, (int) Math.min(left, MOST_BITS));
        }
    }

    private void bits(long value, int howMany) {
        waiting = (waiting << howMany) | value;
        count += howMany;
        while (count >= Byte.SIZE) {
            count -= Byte.SIZE;
            put((byte) (waiting >>> count));
        }
    }

    private void put(byte value) {
        if (size == bytes.length) {
            bytes = Arrays.copyOf(bytes, size * 2);
        }
        bytes[size++] = value;
    }

    /// All that was written; zeros fill the last byte.
    byte[] toBytes() {
        bits(0, (Byte.SIZE - count) % Byte.SIZE);
        return Arrays.copyOf(bytes, size);
    }
}
