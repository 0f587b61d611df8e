package echochat.core.workspace;

/// A key just made, with its text: the only time that it is shown.
public record NewApiKey(ApiKey key, String text) {
    @Override
    public String toString() {
        return "NewApiKey[" + key.prefix() + "…]";
    }
}
