package echochat.nlu.intent;

import echochat.nlu.math.Exponential;
import echochat.nlu.math.Rows;
import java.util.Arrays;

/// The answer a net should give: nearly all for the right class, a little for every other, so that
/// it does not grow too sure of itself (label smoothing), and a little more for those like the
/// right one. The right class has to win by a margin (Wang and others 2018): while it learns, its
/// score counts for less.
final class Target {
    private static final float MARGIN = 1;
    private static final float FOR_ALL_ALIKE = 0.1f; // if nothing is known of relatives
    private static final float FOR_ALL = 0.05f;
    private static final float FOR_RELATIVES = 0.1f;

    private final float[][] others; // by right class; a single row if it is the same for all
    private final float right; // besides what stands in the row

    /// @param relatives as [Relatives] gives them; none are needed
    Target(int classes, float[][] relatives) {
        var known = relatives.length > 0;
        var all = known ? FOR_ALL : FOR_ALL_ALIKE;
        others = new float[known ? classes : 1][classes];
        for (var row : others) {
            Arrays.fill(row, all / classes);
        }
        for (int intent = 0; intent < relatives.length; intent++) {
            Rows.add(others[intent], relatives[intent], FOR_RELATIVES);
        }
        right = 1 - all - (known ? FOR_RELATIVES : 0);
    }

    /// Turns scores into the gradient of the cross entropy by them, the right one less the margin,
    /// and returns the loss.
    double gradient(float[] scores, int intent) {
        scores[intent] -= MARGIN;
        var own = scores[intent];
        var loss = Exponential.softmax(scores) - own;
        var row = others[others.length == 1 ? 0 : intent];
        for (int i = 0; i < scores.length; i++) {
            scores[i] -= row[i];
        }
        scores[intent] -= right;
        return loss;
    }
}
