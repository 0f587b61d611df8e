package echochat.nlu.entity;

import echochat.nlu.math.RowSum;
import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseRows;
import java.util.Arrays;
import java.util.List;

/// Learns what evidence a feature is, in the numbering of [Tagset], by AdaGrad (Duchi and others
/// 2011). A common feature has a weight for and against each thing; a rare one, which most are,
/// only for what it is seen with: the rest would cost much time and space and say little.
final class EmissionLearner {
    private static final int COMMON = 3;
    private static final int MOST_CELLS = 60_000_000;
    private static final float FIRST = 1e-6f;

    private final Tagset tags;
    private final int[] counts;
    private final int width;
    private final int common;
    private final Rows weights; // a row per common feature, null for others
    private final float[][] moved; // sums of squared gradients
    private final SparseRows rareWeights;
    private final float[] rareMoved;
    private final RowSum sum = new RowSum();

    /// @param goOn called now and then while room is made; may throw
    EmissionLearner(List<TaggedSentence> sentences, int features, Tagset tags, Runnable goOn) {
        this.tags = tags;
        width = tags.evidences();
        counts = new int[features];
        for (var sentence : sentences) {
            goOn.run();
            count(sentence);
        }
        common = leastCommon();
        weights = new Rows(new float[features][], width);
        moved = new float[features][];
        for (int feature = 0; feature < features; feature++) {
            goOn.run();
            if (counts[feature] >= common) {
                weights.cells()[feature] = new float[width];
                moved[feature] = new float[width];
                Arrays.fill(moved[feature], FIRST);
            }
        }
        rareWeights = rare(sentences, goOn);
        rareMoved = new float[rareWeights.cells().length];
        Arrays.fill(rareMoved, FIRST);
    }

    private void count(TaggedSentence sentence) {
        for (var token : sentence.features()) {
            for (var feature : token) {
                counts[feature]++;
            }
        }
    }

    /// So many occurrences that the table of common features stays within bounds.
    private int leastCommon() {
        int least = COMMON;
        var left = Arrays.stream(counts).filter(count -> count >= COMMON).count();
        if (left * width <= MOST_CELLS) {
            return least;
        }
        var howMany = new int[Arrays.stream(counts).max().orElse(0) + 1];
        for (var count : counts) {
            howMany[count]++;
        }
        while (left * width > MOST_CELLS) {
            left -= howMany[least++];
        }
        return least;
    }

    private SparseRows rare(List<TaggedSentence> sentences, Runnable goOn) {
        var starts = new int[counts.length + 1];
        for (int feature = 0; feature < counts.length; feature++) {
            var own = counts[feature] >= common ? 0 : counts[feature];
            starts[feature + 1] = starts[feature] + own;
        }
        var columns = new short[starts[counts.length]];
        var ends = starts.clone();
        for (var sentence : sentences) {
            goOn.run();
            for (int token = 0; token < sentence.length(); token++) {
                for (var feature : sentence.features()[token]) {
                    if (counts[feature] < common) {
                        columns[ends[feature]++] = (short) tags.evidence(sentence.labels()[token]);
                    }
                }
            }
        }
        return withoutTwins(starts, columns, goOn);
    }

    /// The columns of each row once and in ascending order.
    private static SparseRows withoutTwins(int[] starts, short[] columns, Runnable goOn) {
        var kept = new int[starts.length];
        int size = 0;
        for (int row = 0; row + 1 < starts.length; row++) {
            goOn.run();
            Arrays.sort(columns, starts[row], starts[row + 1]);
            for (int i = starts[row]; i < starts[row + 1]; i++) {
                if (size == kept[row] || columns[size - 1] != columns[i]) {
                    columns[size++] = columns[i];
                }
            }
            kept[row + 1] = size;
        }
        return new SparseRows(kept, Arrays.copyOf(columns, size), new float[size]);
    }

    /// Adds the rows of features, one after the other.
    void addTo(float[] evidence, int[] features) {
        for (var feature : features) {
            if (weights.row(feature) != null) {
                sum.add(feature, 1);
            } else {
                sum.moveTo(evidence, weights);
                rareWeights.addTo(evidence, feature);
            }
        }
        sum.moveTo(evidence, weights);
    }

    /// Moves the weights of a feature against the slopes.
    ///
    /// @param active the columns whose slope is not 0, as many as `count`
    void step(int feature, float[] slopes, int[] active, int count, float rate) {
        var cells = weights.row(feature);
        if (cells != null) {
            for (int i = 0; i < count; i++) {
                step(cells, moved[feature], active[i], slopes[active[i]], rate);
            }
        } else {
            int end = rareWeights.starts()[feature + 1];
            for (int i = rareWeights.starts()[feature]; i < end; i++) {
                var slope = slopes[rareWeights.columns()[i]];
                if (slope != 0) {
                    step(rareWeights.cells(), rareMoved, i, slope, rate);
                }
            }
        }
    }

    private static void step(float[] cells, float[] moved, int place, float slope, float rate) {
        var sum = moved[place] + slope * slope;
        moved[place] = sum;
        cells[place] -= rate * slope / (float) Math.sqrt(sum);
    }

    /// The row of a feature, in full.
    float[] row(int feature) {
        if (weights.row(feature) != null) {
            return weights.row(feature);
        }
        var row = new float[width];
        rareWeights.addTo(row, feature);
        return row;
    }
}
