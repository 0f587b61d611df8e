package echochat.nlu.entity;

import echochat.nlu.math.Rows;
import echochat.nlu.math.SparseRows;
import java.util.Arrays;
import java.util.List;

/// Learns [Emissions] by AdaGrad (Duchi and others 2011).
final class EmissionLearner {
    private static final int COMMON = 3;
    private static final int MOST_CELLS = 60_000_000;
    private static final float FIRST = 1e-3f; // of the sums, so that first steps heed the slope

    private final Tagset tags;
    private final int[] counts;
    private final int width;
    private final int common;
    private final Emissions weights;
    private final float[][] moved; // sums of squared gradients of common features
    private final float[] rareMoved;

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
        var rows = new Rows(new float[features][], width);
        moved = new float[features][];
        for (int feature = 0; feature < features; feature++) {
            goOn.run();
            if (counts[feature] >= common) {
                rows.cells()[feature] = new float[width];
                moved[feature] = new float[width];
                Arrays.fill(moved[feature], FIRST);
            }
        }
        weights = new Emissions(rows, rare(sentences, goOn));
        rareMoved = new float[weights.rare().cells().length];
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

    /// What is learned so far; learning goes on in it.
    Emissions learned() {
        return weights;
    }

    /// Moves the weights of a feature against the slopes.
    ///
    /// @param active the columns whose slope is not 0, as many as `count`
    void step(int feature, float[] slopes, int[] active, int count, float rate) {
        var cells = weights.common(feature);
        if (cells != null) {
            for (int i = 0; i < count; i++) {
                step(cells, moved[feature], active[i], slopes[active[i]], rate);
            }
        } else {
            var rare = weights.rare();
            int end = rare.starts()[feature + 1];
            for (int i = rare.starts()[feature]; i < end; i++) {
                var slope = slopes[rare.columns()[i]];
                if (slope != 0) {
                    step(rare.cells(), rareMoved, i, slope, rate);
                }
            }
        }
    }

    private static void step(float[] cells, float[] moved, int place, float slope, float rate) {
        var sum = moved[place] + slope * slope;
        moved[place] = sum;
        cells[place] -= rate * slope / (float) Math.sqrt(sum);
    }
}
