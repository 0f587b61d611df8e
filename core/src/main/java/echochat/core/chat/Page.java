package echochat.core.chat;

/// A piece of a long list.
public record Page(int limit, int offset) {
    public static final int LARGEST = 500;
    private static final int USUAL = 50;

    public Page {
        limit = limit < 1 ? USUAL : Math.min(limit, LARGEST);
        offset = Math.max(offset, 0);
    }
}
