package echochat.nlu.evaluate;

import java.util.List;
import java.util.Locale;

/// How well sentences that were not learned from are understood, by how many were.
///
/// @param name of the intent, or `all`
/// @param points from the fewest examples to all of them
/// @param better sentences understood with all examples, but not two points before
/// @param worse the other way round
public record LearningCurve(String name, List<Point> points, int better, int worse) {
    /// Steps over which a curve must have risen; one alone is mostly noise.
    static final int STEPS = 2;

    /// @throws IllegalArgumentException if there are fewer than 3 points
    public LearningCurve {
        points = List.copyOf(points);
        if (points.size() <= STEPS) {
            throw new IllegalArgumentException("A learning curve has at least 3 points.");
        }
    }

    /// @param share of the training folds that was learned from
    /// @param taught how many examples of it that is, as a mean over the folds
    /// @param asked how many sentences were judged
    /// @param recall share of them that was understood
    /// @param f1 of the intent, or of all the mean (macro F1)
    public record Point(double share, double taught, int asked, double recall, double f1) {}

    /// What more examples of the same kind promise.
    public enum Outlook {
        /// The curve rises still, and beyond what chance explains.
        MORE_WOULD_HELP,
        /// It rises, but perhaps by chance.
        UNCLEAR,
        /// It has stopped rising.
        LEVEL
    }

    /// How much recall the last step has brought.
    public double slope() {
        var last = points.size() - 1;
        return points.get(last).recall() - points.get(last - 1).recall();
    }

    /// What more examples promise, by a sign test over the last two steps.
    public Outlook outlook() {
        if (better <= worse) {
            return Outlook.LEVEL;
        }
        return slope() > 0 && SignTest.isBetter(better, worse)
                ? Outlook.MORE_WOULD_HELP
                : Outlook.UNCLEAR;
    }

    /// The outlook in plain words.
    public String statement() {
        var gain =
                String.format(
                        Locale.ROOT,
                        "%+d of %,d sentences since %.0f %%",
                        better - worse,
                        points.getLast().asked(),
                        100 * points.get(points.size() - 1 - STEPS).share());
        return switch (outlook()) {
            case MORE_WOULD_HELP -> "More examples would help (" + gain + ").";
            case UNCLEAR -> "Rising, but perhaps by chance (" + gain + ").";
            case LEVEL -> "More of the same would change little (" + gain + ").";
        };
    }
}
