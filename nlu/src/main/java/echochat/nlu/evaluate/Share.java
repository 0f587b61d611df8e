package echochat.nlu.evaluate;

/// Division as the field does it: a share of nothing is 0.
final class Share {
    private Share() {}

    static double of(double part, double whole) {
        return whole == 0 ? 0 : part / whole;
    }

    /// The harmonic mean of precision and recall.
    static double f1(double precision, double recall) {
        return of(2 * precision * recall, precision + recall);
    }
}
