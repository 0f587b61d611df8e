package echochat.core.account;

/// Which user.
public record UserId(long value) {
    @Override
    public String toString() {
        return Long.toString(value);
    }
}
