package echochat.nlu.file.format;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/// Reads what a [BitWriter] wrote.
final class BitReader {
    private static final VarHandle LONGS =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int SURE = Long.SIZE - Byte.SIZE; // bits that a look always gives

    private final byte[] bytes; // and after them zeros, for looks beyond the end
    private final long end;
    private long place; // in bits

    BitReader(byte[] written) {
        bytes = Arrays.copyOf(written, written.length + Long.BYTES);
        end = (long) written.length * Byte.SIZE;
    }

    /// Reads a block of so many numbers into the values.
    ///
    /// @return whether they were there
    boolean block(long[] values, int length) {
        var width = (int) bits(BitWriter.WIDTH_BITS);
        if (width > BitWriter.MOST_BITS) {
            return false;
        }
        var seen = look();
        int left = SURE;
        for (int i = 0; i < length; i++) {
            var zeros = Long.numberOfLeadingZeros(seen);
            if (zeros + width >= left) {
                place += SURE - left;
                if (place > end) {
                    return false;
                }
                values[i] = number(width);
                seen = look();
                left = SURE;
            } else {
                values[i] = ((long) zeros << width) | first(seen << zeros << 1, width);
                seen = seen << zeros << 1 << width;
                left -= zeros + 1 + width;
            }
        }
        place += SURE - left;
        return place <= end;
    }

    /// A number however long.
    private long number(int width) {
        long zeros = 0;
        int more = SURE;
        while (more == SURE && place <= end) {
            more = Math.min(SURE, Long.numberOfLeadingZeros(look()));
            zeros += more;
            place += more;
        }
        place++;
        var most = Long.MAX_VALUE >>> width;
        return (Math.min(zeros, most) << width) | bits(width);
    }

    private long bits(int width) {
        var value = first(look(), width);
        place += width;
        return value;
    }

    /// In two shifts, because one by 64 would shift by nothing.
    private static long first(long bits, int width) {
        return bits >>> 1 >>> (Long.SIZE - 1 - width);
    }

    /// The next 56 bits or more, the first one highest.
    private long look() {
        var from = (int) Math.min(place >>> 3, bytes.length - Long.BYTES);
        return (long) LONGS.get(bytes, from) << (place & 7);
    }
}
