package echochat.nlu.system.grammar;

/// A run of letters, a run of digits, or one sign of a text.
///
/// @param text folded as [Words] says, so that it can be looked up
/// @param start in UTF-16 units of the message
/// @param end exclusive
/// @param isGlued whether nothing, not even a space, lies between it and the word before
public record Word(String text, Kind kind, int start, int end, boolean isGlued) {
    /// What a word consists of.
    public enum Kind {
        LETTERS,
        DIGITS,
        SIGN
    }

    public boolean isDigits() {
        return kind == Kind.DIGITS;
    }

    boolean isSign() {
        return kind == Kind.SIGN;
    }
}
