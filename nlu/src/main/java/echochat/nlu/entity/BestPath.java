package echochat.nlu.entity;

/// The tagging with the highest score (Viterbi 1967). Going forward, only the best scores are kept;
/// which label gave them is found again along the one path that matters.
final class BestPath {
    private BestPath() {}

    /// @param emissions per token, one score per label
    static int[] of(float[][] emissions, Transitions transitions) {
        var length = emissions.length;
        var width = transitions.width();
        var arrived = new float[length][width]; // best score of a way to here, without emission
        var best = new float[length][width];
        System.arraycopy(transitions.firstScores(), 0, arrived[0], 0, width);
        for (int token = 0; token < length; token++) {
            if (token > 0) {
                arrive(arrived[token], best[token - 1], transitions);
            }
            for (int label = 0; label < width; label++) {
                best[token][label] = arrived[token][label] + emissions[token][label];
            }
        }
        return trace(best, arrived, transitions);
    }

    private static void arrive(float[] arrived, float[] best, Transitions transitions) {
        java.util.Arrays.fill(arrived, Float.NEGATIVE_INFINITY);
        for (int before = 0; before < best.length; before++) {
            raise(arrived, transitions.scores().row(before), best[before]);
        }
    }

    private static void raise(float[] arrived, float[] scores, float base) {
        for (int after = 0; after < arrived.length; after++) {
            arrived[after] = Math.max(arrived[after], base + scores[after]);
        }
    }

    private static int[] trace(float[][] best, float[][] arrived, Transitions transitions) {
        var path = new int[best.length];
        path[best.length - 1] = highest(best[best.length - 1]);
        for (int token = best.length - 1; token > 0; token--) {
            var after = path[token];
            int before = 0;
            while (best[token - 1][before] + transitions.scores().row(before)[after]
                    < arrived[token][after]) {
                before++;
            }
            path[token - 1] = before;
        }
        return path;
    }

    private static int highest(float[] scores) {
        int highest = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[highest]) {
                highest = label;
            }
        }
        return highest;
    }
}
