package echochat.nlu;

/// An intent and how sure the model is of it, from 0 to 1.
public record IntentScore(String intent, double confidence) {}
