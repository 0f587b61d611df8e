package echochat.core.chat;

/// A bot on another server that is asked before our own.
public interface OutsideServer {
    /// Its address, as configured.
    String address();

    /// Whether it answers at all at this moment.
    boolean isReachable();
}
