package echochat.nlu.composite;

import echochat.nlu.intent.IntentModel.Verdict;

/// What speaks for a message having two intents rather than one.
final class Evidence {
    /// How many facts there are.
    static final int FACTS = 8;

    private static final double LEAST = 1e-4;

    private Evidence() {}

    /// How well the halves fit two classes and how well one, how familiar they are; what the
    /// message as a whole says of the likeliest class, of the less likely of the two, and of
    /// combinations that the data has; the share of the shorter half (a short greeting leaves few
    /// traces in the whole) and the length.
    static double[] of(Verdict whole, Halves halves, Labels labels, int tokens) {
        double single = LEAST;
        double composite = LEAST;
        for (int label = 0; label < labels.size(); label++) {
            var probability = whole.probabilities()[label];
            if (labels.isComposite(label)) {
                composite += probability;
            } else {
                single = Math.max(single, probability);
            }
        }
        var first = whole.probabilities()[halves.best().first()];
        var second = whole.probabilities()[halves.best().second()];
        return new double[] {
            StrictMath.log(halves.different()),
            StrictMath.log(halves.same()),
            StrictMath.log(halves.familiar()),
            StrictMath.log(single),
            StrictMath.log(Math.max(LEAST, Math.min(first, second))),
            StrictMath.log(composite),
            StrictMath.log(halves.smaller()),
            StrictMath.log(1 + tokens)
        };
    }
}
