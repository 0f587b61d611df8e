package echochat.nlu.entity;

/// The tagging with the highest score (Viterbi 1967).
final class BestPath {
    private BestPath() {}

    /// @param emissions one row of width labels per token
    static int[] of(float[] emissions, int length, Transitions transitions) {
        var width = transitions.width();
        var best = new float[length * width];
        var came = new int[length * width];
        for (int label = 0; label < width; label++) {
            var start = Transitions.isContinuation(label);
            best[label] =
                    emissions[label]
                            + (start ? Transitions.NEVER : transitions.firstScores()[label]);
        }
        for (int token = 1; token < length; token++) {
            step(token * width, best, came, transitions);
            for (int label = 0; label < width; label++) {
                best[token * width + label] += emissions[token * width + label];
            }
        }
        return trace(best, came, length, width);
    }

    private static void step(int row, float[] best, int[] came, Transitions transitions) {
        var width = transitions.width();
        for (int after = 0; after < width; after++) {
            int from = 0;
            float highest = Float.NEGATIVE_INFINITY;
            var own = Transitions.isContinuation(after);
            var lowest = own ? after - 1 : 0;
            var last = own ? after : width - 1;
            for (int before = lowest; before <= last; before++) {
                var score =
                        best[row - width + before] + transitions.scores()[before * width + after];
                if (score > highest) {
                    highest = score;
                    from = before;
                }
            }
            best[row + after] = highest;
            came[row + after] = from;
        }
    }

    private static int[] trace(float[] best, int[] came, int length, int width) {
        var path = new int[length];
        var last = (length - 1) * width;
        int label = 0;
        for (int other = 1; other < width; other++) {
            if (best[last + other] > best[last + label]) {
                label = other;
            }
        }
        for (int token = length - 1; token >= 0; token--) {
            path[token] = label;
            label = came[token * width + label];
        }
        return path;
    }
}
