package echochat.dialogue;

/// Why a model's understanding is too unsure to answer from.
public enum Doubt {
    /// The message resembles too little of what was taught.
    OUT_OF_SCOPE,
    /// The likeliest intent is not likely enough.
    UNSURE,
    /// The next intent is nearly as likely.
    AMBIGUOUS
}
