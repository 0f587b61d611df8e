package echochat.nlu.intent;

/// A sentence that a committee of nets had not seen, and what it made of it.
///
/// @param scores of each class
/// @param intent the true one
/// @param known whether the committee had seen any sentence of that intent
/// @param facts for telling whether it is in scope
public record Trial(float[] scores, int intent, boolean known, float[] facts) {
    /// In place of an intent, for sentences that have none, or one that the committee cannot know.
    static final int NONE = -1;

    /// The likeliest class, the first of equals; calibration does not change it.
    public int best() {
        return IntentModel.highest(scores);
    }
}
