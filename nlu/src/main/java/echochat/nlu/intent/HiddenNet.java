package echochat.nlu.intent;

import echochat.nlu.feature.SparseVector;
import echochat.nlu.math.RowSum;
import echochat.nlu.math.Rows;

/// A net with one hidden layer: the sum of the features' embeddings, rectified, then a softmax.
///
/// @param embeddings one row of width hidden per feature
/// @param hiddenBias one per hidden unit
/// @param output one row of width classes per hidden unit
/// @param bias one per class
record HiddenNet(Rows embeddings, float[] hiddenBias, Rows output, float[] bias) implements Scorer {
    @Override
    public void addScores(SparseVector message, float weight, float[] scores) {
        var hidden = hidden(message);
        for (int i = 0; i < scores.length; i++) {
            scores[i] += weight * bias[i];
        }
        var awake = new RowSum();
        for (int unit = 0; unit < hidden.length; unit++) {
            if (hidden[unit] > 0) {
                awake.add(unit, weight * hidden[unit]);
            }
        }
        awake.moveTo(scores, output);
    }

    private float[] hidden(SparseVector message) {
        var hidden = hiddenBias.clone();
        embeddings.addTo(hidden, message.ids(), message.values(), message.size());
        return hidden;
    }

    @Override
    public void addParts(SparseVector message, float weight, int category, ScoreParts parts) {
        var hidden = hidden(message);
        var votes = new float[hidden.length]; // of the units that are awake, for the class
        double constant = bias[category];
        for (int unit = 0; unit < hidden.length; unit++) {
            votes[unit] = hidden[unit] > 0 ? output.row(unit)[category] : 0;
            constant += votes[unit] * hiddenBias[unit];
        }
        parts.addConstant(weight * constant);
        for (int i = 0; i < message.size(); i++) {
            var vote = embeddings.dot(message.ids()[i], votes);
            parts.add(i, weight * message.values()[i] * vote);
        }
    }
}
