package echochat.nlu.evaluate;

/// Whether more sentences changed for the better than chance would bring about (the exact form of
/// McNemar's test, 1947, one-sided).
final class SignTest {
    private static final double SIGNIFICANCE = 0.05;

    private SignTest() {}

    static boolean isBetter(int better, int worse) {
        return chance(better, worse) <= SIGNIFICANCE;
    }

    /// How probable it is that at least so many of the changes are for the better if each direction
    /// is as likely as the other.
    static double chance(int better, int worse) {
        var changes = better + worse;
        var logWays = -changes * StrictMath.log(2); // of 0 changes for the better
        double sum = 0;
        for (int k = 0; k <= changes; k++) {
            sum += k >= better ? StrictMath.exp(logWays) : 0;
            logWays += StrictMath.log(changes - k) - StrictMath.log(k + 1.0);
        }
        return Math.min(1, sum);
    }
}
