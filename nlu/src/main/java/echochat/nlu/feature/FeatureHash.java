package echochat.nlu.feature;

/// Names of features as 64-bit numbers: so many that two features do not share one by accident.
public final class FeatureHash {
    private static final long PRIME = 0x100000001B3L;

    private FeatureHash() {}

    /// Where a feature of a kind begins.
    public static long start(int kind) {
        return (0xCBF29CE484222325L ^ kind) * 0x9E3779B97F4A7C15L;
    }

    public static long add(long hash, char unit) {
        return (hash ^ unit) * PRIME;
    }

    public static long add(long hash, CharSequence text) {
        var result = hash;
        for (int i = 0; i < text.length(); i++) {
            result = (result ^ text.charAt(i)) * PRIME;
        }
        return result;
    }

    /// A feature made of two.
    public static long join(long hash, long other) {
        var mixed = hash ^ (other + 0x9E3779B97F4A7C15L + (hash << 6) + (hash >>> 2));
        return (mixed ^ (mixed >>> 31)) * 0xBF58476D1CE4E5B9L;
    }

    /// Spreads the bits; never 0, which stands for an empty place in a [LongIndex].
    public static long finish(long hash) {
        var mixed = (hash ^ (hash >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L;
        mixed ^= mixed >>> 32;
        return mixed == 0 ? 1 : mixed;
    }
}
