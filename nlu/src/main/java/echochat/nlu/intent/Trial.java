package echochat.nlu.intent;

/// A sentence that a twin had not seen, and what the twin made of it.
///
/// @param scores of each class
/// @param intent the true one
/// @param known whether the twin had seen any sentence of that intent
/// @param facts for telling whether it is in scope
record Trial(float[] scores, int intent, boolean known, float[] facts) {}
