package echochat.nlu.entity;

import echochat.nlu.math.RowSum;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseRows;
import org.jspecify.annotations.Nullable;

/// What evidence each feature is, in the numbering of [Tagset]. A common feature has a weight for
/// and against each thing; a rare one, which most are, only for what it is seen with: the rest
/// would cost much time and space and say little.
final class Emissions {
    private final Rows common; // a row per common feature, null for others
    private final SparseRows rare; // whose rows are empty for common features
    private final RowSum sum = new RowSum();

    Emissions(Rows common, SparseRows rare) {
        this.common = common;
        this.rare = rare;
    }

    /// The weights of a common feature; null for a rare one.
    float @Nullable [] common(int feature) {
        return common.row(feature);
    }

    SparseRows rare() {
        return rare;
    }

    /// Adds the rows of features, one after the other.
    void addTo(float[] evidence, int[] features) {
        for (var feature : features) {
            if (common.row(feature) != null) {
                sum.add(feature, 1);
            } else {
                sum.moveTo(evidence, common);
                rare.addTo(evidence, feature);
            }
        }
        sum.moveTo(evidence, common);
    }

    /// The row of a feature, in full.
    float[] row(int feature) {
        if (common.row(feature) != null) {
            return common.row(feature);
        }
        var row = new float[common.width()];
        rare.addTo(row, feature);
        return row;
    }

    /// Becomes the mean of both, which must have learned from the same sentences.
    void averageWith(Emissions other) {
        for (int feature = 0; feature < common.count(); feature++) {
            if (common.row(feature) != null) {
                Rows.average(common.row(feature), other.common.row(feature));
            }
        }
        Rows.average(rare.cells(), other.rare.cells());
    }
}
