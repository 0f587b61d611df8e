package echochat.nlu.entity;

import echochat.nlu.math.Rows;
import java.util.Arrays;

/// Finds the tagging with the highest score (Viterbi 1967). Going forward, only the best scores are
/// kept; which label gave them is found again along the one path that matters. A label that is so
/// far behind that no other can follow it on the best path is asked only for its own continuation.
final class BestPath {
    private final Rows scores;
    private final float[] firstScores;
    private final float[] highest; // per label before, over all labels after that continue nothing
    private final float[] lowest;
    private final int width;

    BestPath(Transitions transitions) {
        scores = transitions.scores();
        firstScores = transitions.firstScores();
        width = transitions.width();
        highest = new float[width];
        lowest = new float[width];
        for (int before = 0; before < width; before++) {
            highest[before] = scores.row(before)[0];
            lowest[before] = scores.row(before)[0];
            for (int after = 1; after < width; after += 2) {
                highest[before] = Math.max(highest[before], scores.row(before)[after]);
                lowest[before] = Math.min(lowest[before], scores.row(before)[after]);
            }
        }
    }

    /// @param emissions per token, one score per label
    int[] of(float[][] emissions) {
        var length = emissions.length;
        var arrived = new float[length][width]; // best score of a way to here, without emission
        var best = new float[length][width];
        System.arraycopy(firstScores, 0, arrived[0], 0, width);
        for (int token = 0; token < length; token++) {
            if (token > 0) {
                arrive(arrived[token], best[token - 1]);
            }
            for (int label = 0; label < width; label++) {
                best[token][label] = arrived[token][label] + emissions[token][label];
            }
        }
        return trace(best, arrived);
    }

    private void arrive(float[] arrived, float[] best) {
        Arrays.fill(arrived, Float.NEGATIVE_INFINITY);
        float bound = Float.NEGATIVE_INFINITY;
        for (int before = 0; before < width; before++) {
            bound = Math.max(bound, best[before] + lowest[before]);
        }
        for (int before = 0; before < width; before++) {
            if (best[before] + highest[before] >= bound) {
                raise(arrived, scores.row(before), best[before]);
            } else if (before > 0) {
                var own = Transitions.isBeginning(before) ? before + 1 : before;
                arrived[own] = Math.max(arrived[own], best[before] + scores.row(before)[own]);
            }
        }
    }

    private static void raise(float[] arrived, float[] scores, float base) {
        for (int after = 0; after < arrived.length; after++) {
            arrived[after] = Math.max(arrived[after], base + scores[after]);
        }
    }

    private int[] trace(float[][] best, float[][] arrived) {
        var path = new int[best.length];
        path[best.length - 1] = highestOf(best[best.length - 1]);
        for (int token = best.length - 1; token > 0; token--) {
            var after = path[token];
            int before = 0;
            while (before < width - 1
                    && best[token - 1][before] + scores.row(before)[after]
                            < arrived[token][after]) {
                before++;
            }
            path[token - 1] = before;
        }
        return path;
    }

    private static int highestOf(float[] scores) {
        int highest = 0;
        for (int label = 1; label < scores.length; label++) {
            if (scores[label] > scores[highest]) {
                highest = label;
            }
        }
        return highest;
    }
}
