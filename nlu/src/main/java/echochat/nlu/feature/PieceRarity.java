package echochat.nlu.feature;

/// How much pieces say, by how rare they are.
///
/// @param known of each piece that was met in training
/// @param unmet of all others
public record PieceRarity(float[] known, float unmet) {
    /// A piece that was never met is as rare as the rarest that was.
    public static PieceRarity of(float[] known) {
        float highest = 1;
        for (var one : known) {
            highest = Math.max(highest, one);
        }
        return new PieceRarity(known, highest);
    }

    /// @param piece its place, or [LongIndex#MISSING]
    float of(int piece) {
        return piece == LongIndex.MISSING ? unmet : known[piece];
    }

    /// How rare it is to be among so many of so many (inverse document frequency, smoothed).
    static float among(int with, int all) {
        return (float) (1 + StrictMath.log((1.0 + all) / (1.0 + with)));
    }
}
