package echochat.nlu.entity;

/// A phrase of a list that stands in a message.
///
/// @param start its first word
/// @param end the word after its last
/// @param edits how many letters are wrong
record PhraseHit(int phrase, int start, int end, int edits) {
    /// Of those that begin at the same word: the longer, then the one with fewer typos.
    boolean isBetterThan(PhraseHit other) {
        if (end != other.end) {
            return end > other.end;
        }
        return edits != other.edits ? edits < other.edits : phrase < other.phrase;
    }
}
