package echochat.nlu.file.format;

/// Numbers with a sign as numbers from 0 up: 0, -1, 1, -2, 2 …, so that those near to zero stay
/// small.
public final class ZigZag {
    private ZigZag() {}

    public static int encode(int value) {
        return (value << 1) ^ (value >> (Integer.SIZE - 1));
    }

    public static int decode(int encoded) {
        return (encoded >>> 1) ^ -(encoded & 1);
    }
}
