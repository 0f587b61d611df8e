package echochat.nlu.feature;

import java.util.Arrays;

/// Makes vectors of the pieces of messages: sublinear frequency times rarity, words and pairs
/// scaled to length 1, and runs of characters likewise.
final class PieceVectors {
    private final PieceIndex index;
    private final PieceRarity rarity;

    PieceVectors(PieceIndex index, PieceRarity rarity) {
        this.index = index;
        this.rarity = rarity;
    }

    /// @param found hashes of all pieces, ascending; is overwritten
    /// @param tokens how many the message has
    /// @param groups of its words
    SparseVector of(long[] found, int tokens, int[] groups) {
        var places = index.getAll(found);
        var ids = new int[found.length];
        var values = new float[found.length];
        var familiarity = new Familiarity();
        int size = 0;
        for (int i = 0; i < found.length; ) {
            int next = i + 1;
            while (next < found.length && found[next] == found[i]) {
                next++;
            }
            var id = places[i];
            var weight = rarity.of(id);
            if (id == LongIndex.MISSING) {
                familiarity.addUnknown(found[i], weight);
            } else {
                familiarity.addKnown(found[i], weight);
                found[size] = found[i];
                ids[size] = id;
                values[size++] = weight * sublinear(next - i);
            }
            i = next;
        }
        scale(found, values, size);
        var traits = new Traits(tokens, groups, familiarity.words(), familiarity.runs());
        return new SparseVector(Arrays.copyOf(ids, size), Arrays.copyOf(values, size), traits);
    }

    private static float sublinear(int count) {
        return count == 1 ? 1 : 1 + (float) StrictMath.log(count);
    }

    /// Scales words and pairs to length 1, and runs likewise.
    static void scale(long[] pieces, float[] values, int size) {
        double words = 0;
        double runs = 0;
        for (int i = 0; i < size; i++) {
            var square = values[i] * values[i];
            if (MessagePieces.isRun(pieces[i])) {
                runs += square;
            } else {
                words += square;
            }
        }
        var wordScale = words == 0 ? 0 : (float) (1 / Math.sqrt(words));
        var runScale = runs == 0 ? 0 : (float) (1 / Math.sqrt(runs));
        for (int i = 0; i < size; i++) {
            values[i] *= MessagePieces.isRun(pieces[i]) ? runScale : wordScale;
        }
    }
}
