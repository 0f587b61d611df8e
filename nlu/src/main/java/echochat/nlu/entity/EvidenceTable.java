package echochat.nlu.entity;

import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseRows;

/// Weights for reading: the few rows with many weights, which nearly every token needs, lie spread
/// out, because adding a whole row is faster than picking a part of it.
final class EvidenceTable {
    private static final int SHARE = 6;

    private final SparseRows rows;
    private final float[][] spread; // null for a row with few weights

    EvidenceTable(SparseRows rows, int width) {
        this.rows = rows;
        var starts = rows.starts();
        spread = new float[starts.length - 1][];
        for (int row = 0; row < spread.length; row++) {
            if ((starts[row + 1] - starts[row]) * SHARE > width) {
                spread[row] = new float[width];
                rows.addTo(spread[row], row);
            }
        }
    }

    void addTo(float[] evidence, int row) {
        if (spread[row] == null) {
            rows.addTo(evidence, row);
        } else {
            Rows.add(evidence, spread[row], 1);
        }
    }
}
