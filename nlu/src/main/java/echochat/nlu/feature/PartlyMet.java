package echochat.nlu.feature;

import java.util.Arrays;
import java.util.BitSet;

/// Messages as somebody sees them who has met only some of the features: the others are as strange
/// as pieces that nobody has met, which no vector has and which make a message less familiar.
public final class PartlyMet {
    private final MessageFeatures features;
    private final BitSet met;

    /// @param met places of pieces; numbers of the meaning need not be there
    public PartlyMet(MessageFeatures features, BitSet met) {
        this.features = features;
        this.met = met;
    }

    /// The blocks that are left are scaled to length 1 again; the meaning stays.
    ///
    /// @param vector as who has met all features sees it
    public SparseVector of(SparseVector vector) {
        var pieces = new long[vector.size()];
        var ids = new int[vector.size()];
        var values = new float[vector.size()];
        int size = 0;
        int place = 0;
        for (; place < vector.size() && isPiece(vector.ids()[place]); place++) {
            var id = vector.ids()[place];
            if (met.get(id)) {
                pieces[size] = features.piece(id);
                ids[size] = id;
                values[size++] = vector.values()[place];
            }
        }
        PieceVectors.scale(pieces, values, size);
        var meaning = vector.size() - place;
        System.arraycopy(vector.ids(), place, ids, size, meaning);
        System.arraycopy(vector.values(), place, values, size, meaning);
        size += meaning;
        return new SparseVector(
                Arrays.copyOf(ids, size), Arrays.copyOf(values, size), traits(vector));
    }

    private boolean isPiece(int id) {
        return id < features.firstOfMeaning();
    }

    private Traits traits(SparseVector vector) {
        var before = new Familiarity();
        var now = new Familiarity();
        var rarity = features.rarity();
        for (int i = 0; i < vector.size() && isPiece(vector.ids()[i]); i++) {
            var id = vector.ids()[i];
            before.addKnown(features.piece(id), rarity.of(id));
            if (met.get(id)) {
                now.addKnown(features.piece(id), rarity.of(id));
            } else {
                now.addUnknown(features.piece(id), rarity.unmet());
            }
        }
        now.addUnknownBeside(before, vector.traits());
        return vector.traits().withFamiliarity(now.words(), now.runs());
    }
}
