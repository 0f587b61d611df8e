package echochat.nlu.composite;

/// Decides how likely a message has two intents, and how far to trust the best combination.
///
/// @param weights one per fact of the [Evidence], then the offset
/// @param power to which what speaks for a combination is raised, so that shares are honest
record Gate(float[] weights, float power) {
    double probability(double[] facts) {
        double sum = weights[facts.length];
        for (int i = 0; i < facts.length; i++) {
            sum += weights[i] * facts[i];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }
}
