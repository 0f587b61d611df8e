package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.Rows;

/// A softmax regression: every feature votes for every class.
///
/// @param weights one row of width classes per feature
/// @param bias one per class
record LinearNet(Rows weights, float[] bias) implements Scorer {
    @Override
    public void addScores(SparseVector message, float weight, float[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weight * bias[i];
        }
        var factors = message.values().clone();
        for (int i = 0; i < factors.length; i++) {
            factors[i] *= weight;
        }
        weights.addTo(scores, message.ids(), factors, factors.length);
    }

    @Override
    public void addParts(SparseVector message, float weight, int category, ScoreParts parts) {
        parts.addConstant(weight * bias[category]);
        for (int i = 0; i < message.size(); i++) {
            var vote = weights.row(message.ids()[i])[category];
            parts.add(i, weight * message.values()[i] * vote);
        }
    }
}
