package echochat.nlu.intent;

/// The score of one class for one message, taken apart: what each feature of the message added, and
/// what stands there without any. Exact, because a net is linear in its features as long as the
/// same hidden units are awake.
public final class ScoreParts {
    private final double[] features;
    private double constant;

    ScoreParts(int features) {
        this.features = new double[features];
    }

    void addConstant(double part) {
        constant += part;
    }

    /// @param feature its place in the message's vector
    void add(int feature, double part) {
        features[feature] += part;
    }

    void divideBy(double divisor) {
        constant /= divisor;
        for (int i = 0; i < features.length; i++) {
            features[i] /= divisor;
        }
    }

    /// What the class gets whatever the message says.
    public double constant() {
        return constant;
    }

    /// One per feature, in the order of the message's vector.
    public double[] features() {
        return features.clone();
    }
}
