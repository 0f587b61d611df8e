package echochat.nlu.feature;

import java.util.Arrays;

/// Finds the known pieces of a message. Files keep only the leading bits of a piece's hash and the
/// last, which tells words from runs: so many that of 100,000 unknown pieces one at most is taken
/// for a known one.
final class PieceIndex {
    /// Of a hash, in a file.
    static final int BITS = 36;

    private static final long ZERO = Long.MIN_VALUE; // stands for 0 in a LongIndex

    private final LongIndex index;
    private final int bits;

    /// @param bits of each hash
    PieceIndex(long[] pieces, int bits) {
        this.bits = bits;
        index = new LongIndex(pieces.length);
        for (int i = 0; i < pieces.length; i++) {
            index.put(key(pieces[i]), i);
        }
    }

    /// The place of a piece given by its whole hash.
    int get(long piece) {
        return index.get(key(shortened(piece, bits)));
    }

    /// The places of pieces given by their whole hashes.
    int[] getAll(long[] pieces) {
        var keys = new long[pieces.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = key(shortened(pieces[i], bits));
        }
        return index.getAll(keys);
    }

    private static long key(long piece) {
        return piece == 0 ? ZERO : piece;
    }

    /// The pieces with [#BITS].
    long[] shortened(long[] pieces) {
        return bits == BITS
                ? pieces.clone()
                : Arrays.stream(pieces).map(piece -> shortened(piece, BITS)).toArray();
    }

    /// So many bits of a hash, in the same order; two hashes may become one.
    private static long shortened(long piece, int bits) {
        return bits == Long.SIZE
                ? piece
                : (piece >> (Long.SIZE - bits) & ~MessagePieces.RUN) | (piece & MessagePieces.RUN);
    }
}
