package echochat.nlu.entity;

import echochat.nlu.math.RowSum;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseRows;

/// Weights for reading: the few rows with many weights, which nearly every token needs, lie spread
/// out, because adding whole rows is faster than picking parts of them.
final class EvidenceTable {
    private static final int SHARE = 6;

    private final SparseRows rows;
    private final Rows spread; // null for a row with few weights
    private final boolean isExact; // else the order of adding changes the last bits

    EvidenceTable(SparseRows rows, int width) {
        this.rows = rows;
        var starts = rows.starts();
        spread = new Rows(new float[starts.length - 1][], width);
        for (int row = 0; row < spread.count(); row++) {
            if ((starts[row + 1] - starts[row]) * SHARE > width) {
                spread.cells()[row] = new float[width];
                rows.addTo(spread.row(row), row);
            }
        }
        isExact = PackedWeights.areSteps(rows.cells());
    }

    /// Adds the rows of features.
    ///
    /// @param features that a token shows; below 0 for one that is not known
    /// @param many room to gather rows in, empty before and afterwards
    void addTo(float[] evidence, int[] features, RowSum many) {
        for (var feature : features) {
            if (feature >= 0 && spread.row(feature) != null) {
                many.add(feature, 1);
            } else if (feature >= 0) {
                addFew(evidence, feature, many);
            }
        }
        many.moveTo(evidence, spread);
    }

    private void addFew(float[] evidence, int feature, RowSum before) {
        if (!isExact) {
            before.moveTo(evidence, spread);
        }
        rows.addTo(evidence, feature);
    }
}
