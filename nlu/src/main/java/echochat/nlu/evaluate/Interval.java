package echochat.nlu.evaluate;

/// Where a share that was counted on a sample lies with 95 % certainty.
public record Interval(double low, double high) {
    private static final double Z = 1.959963984540054; // two-sided 95 % of the normal distribution

    /// The score interval of Wilson (1927), which stays honest for small samples and for shares
    /// near 0 and 1.
    ///
    /// @param hits how often it was so
    /// @param tries of how many; of none, everything is possible
    public static Interval wilson(int hits, int tries) {
        if (tries == 0) {
            return new Interval(0, 1);
        }
        var share = (double) hits / tries;
        var squared = Z * Z / tries;
        var middle = (share + squared / 2) / (1 + squared);
        var spread = Math.sqrt(share * (1 - share) / tries + squared / tries / 4);
        var half = Z * spread / (1 + squared);
        return new Interval(hits == 0 ? 0 : middle - half, hits == tries ? 1 : middle + half);
    }
}
