package echochat.nlu.explain;

/// Why one of two candidates gave way to the other: if they overlap, the first of these questions,
/// in this order, that the two answer differently.
public enum LossReason {
    /// It is the tagger's, and the tagger is less than half sure of it.
    UNSURE,
    /// It is only near to a phrase of a list.
    MISSPELT,
    /// It is a system entity, and the other is what the bot was taught.
    UNTAUGHT,
    /// It covers less of the text.
    SHORTER,
    /// Its extractor comes later in the order of extractors.
    EXTRACTOR,
    /// The confidence of it is lower.
    LESS_CONFIDENT,
    /// It begins later.
    LATER,
    /// Its name comes later in the alphabet.
    ALPHABET,
    /// It says the same once more.
    SAME,
    /// It would come a second time, which the data hardly ever has, and the other is surer; the two
    /// need not overlap.
    REPEATED
}
