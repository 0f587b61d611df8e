package echochat.core.problem;

/// What follows from a problem: the first three are about content, the rest refuse a wish.
public enum Kind {
    /// Content that keeps a dataset from being trained on.
    ERROR,
    /// Content that was read, but will disappoint.
    WARNING,
    /// Content that could be better.
    HINT,
    /// The wish itself is malformed.
    WRONG,
    /// Nobody knows who is asking.
    UNKNOWN_CALLER,
    /// The caller is known and may not.
    FORBIDDEN,
    /// There is no such thing, or not for this caller.
    NOT_FOUND,
    /// It contradicts the present state.
    CONFLICT,
    TOO_LARGE,
    /// The server has no room to keep it.
    OUT_OF_SPACE,
    TOO_OFTEN,
    /// It would work at another time.
    UNAVAILABLE;

    public boolean isContent() {
        return this == ERROR || this == WARNING || this == HINT;
    }
}
